-- forces that report rows of a file whose most rows another force reports; the transport police are a layer of their own
SELECT s.reported_by AS "reportedBy", CAST(s.file_no AS INTEGER) AS "fileNo", count(*) AS "rowCount"
FROM stg_street AS s
WHERE s.readable AND s.reported_by <> getvariable('transport_name')
GROUP BY s.reported_by, s.file_no
QUALIFY row_number() OVER (PARTITION BY s.file_no ORDER BY count(*) DESC, s.reported_by) > 1
ORDER BY "rowCount" DESC, "reportedBy", "fileNo"
LIMIT 5;
