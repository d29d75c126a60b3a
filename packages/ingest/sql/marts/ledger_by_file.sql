-- one row per street file of the month: rows by bucket
CREATE OR REPLACE TABLE ledger_by_file AS
WITH rejected AS (
  SELECT s.file_path AS path, count(DISTINCT e.line) AS lines
  FROM reject_errors AS e JOIN reject_scans AS s USING (scan_id, file_id)
  GROUP BY s.file_path
)
SELECT f.file_no,
       count(i.file_no) + coalesce(any_value(r.lines), 0) AS "read",
       count(*) FILTER (i.bucket = 'counted') AS counted,
       count(*) FILTER (i.bucket = 'transport') AS transport,
       count(*) FILTER (i.bucket = 'duplicate') AS duplicate,
       count(*) FILTER (i.bucket = 'noLocation') AS "noLocation",
       count(*) FILTER (i.bucket = 'outsideCoverage') AS "outsideCoverage",
       count(*) FILTER (i.bucket = 'unknownArea') AS "unknownArea",
       count(*) FILTER (i.bucket IN ('malformed', 'unknownCategory')) + coalesce(any_value(r.lines), 0) AS malformed,
       count(*) FILTER (i.bucket = 'counted' AND i.change IN ('S', 'X')) AS "recodedSplit",
       count(*) FILTER (i.bucket = 'counted' AND i.change = 'M') AS "recodedMerge"
FROM stg_street_files AS f
LEFT JOIN int_street AS i USING (file_no)
LEFT JOIN rejected AS r ON r.path = f.path
GROUP BY f.file_no;
