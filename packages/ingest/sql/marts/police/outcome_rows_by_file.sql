-- one row per outcomes file of the month: rows by bucket; `followed` rows have an id, and their
-- crimes decide their bucket
CREATE OR REPLACE TABLE outcome_rows_by_file AS
WITH rejected AS (
  SELECT s.file_path AS path, count(DISTINCT e.line) AS lines
  FROM reject_errors AS e JOIN reject_scans AS s USING (scan_id, file_id)
  GROUP BY s.file_path
)
SELECT f.file_no,
       count(i.file_no) + coalesce(any_value(r.lines), 0) AS "read",
       count(*) FILTER (i.bucket = 'followed') AS followed,
       count(*) FILTER (i.bucket = 'courtResult') AS "courtResult",
       count(*) FILTER (i.bucket = 'noId') AS "noId",
       count(*) FILTER (i.bucket = 'malformed') + coalesce(any_value(r.lines), 0) AS malformed
FROM stg_police_files AS f
LEFT JOIN int_outcomes AS i USING (file_no)
LEFT JOIN rejected AS r ON r.path = f.path
GROUP BY f.file_no;
