-- forces that report rows in a file where another force reports most; the transport police are
-- allowed anywhere
WITH reporters AS (
  SELECT file_no, other_reporter, count(*) AS row_count
  FROM stg_street
  WHERE readable AND NOT is_transport
  GROUP BY ALL
)
SELECT coalesce(r.other_reporter, f.first_reporter) AS "reportedBy",
       CAST(r.file_no AS INTEGER) AS "fileNo", r.row_count AS "rowCount"
FROM reporters AS r JOIN stg_street_files AS f USING (file_no)
WHERE "reportedBy" <> ''
QUALIFY row_number() OVER (PARTITION BY r.file_no ORDER BY r.row_count DESC, "reportedBy") > 1
ORDER BY "rowCount" DESC, "reportedBy", "fileNo"
LIMIT 5;
