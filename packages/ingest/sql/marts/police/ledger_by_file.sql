-- one row per street file of the month: rows by bucket
CREATE OR REPLACE TABLE ledger_by_file AS
WITH rejected AS (
  SELECT s.file_path AS path, count(DISTINCT e.line) AS lines
  FROM reject_errors AS e JOIN reject_scans AS s USING (scan_id, file_id)
  GROUP BY s.file_path
)
SELECT f.file_no,
       row_total(i.incidents) + coalesce(any_value(r.lines), 0) AS "read",
       row_total(CASE WHEN i.bucket = 'counted' THEN i.incidents END) AS counted,
       row_total(CASE WHEN i.bucket = 'transport' THEN i.incidents END) AS transport,
       row_total(CASE WHEN i.bucket = 'duplicate' THEN i.incidents END) AS duplicate,
       row_total(CASE WHEN i.bucket = 'noLocation' THEN i.incidents END) AS "noLocation",
       row_total(CASE WHEN i.bucket = 'outsideCoverage' THEN i.incidents END) AS "outsideCoverage",
       row_total(CASE WHEN i.bucket = 'unknownArea' THEN i.incidents END) AS "unknownArea",
       row_total(CASE WHEN i.bucket IN ('malformed', 'unknownCategory') THEN i.incidents END)
         + coalesce(any_value(r.lines), 0) AS malformed,
       row_total(CASE WHEN i.bucket = 'counted' AND i.change IN ('S', 'X') THEN i.incidents END) AS "recodedSplit",
       row_total(CASE WHEN i.bucket = 'counted' AND i.change = 'M' THEN i.incidents END) AS "recodedMerge"
FROM stg_street_files AS f
LEFT JOIN int_incidents AS i USING (file_no)
LEFT JOIN rejected AS r ON r.path = f.path
GROUP BY f.file_no;
