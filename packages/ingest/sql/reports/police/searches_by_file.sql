-- one row per stop-and-search file of the month, in the order of files: its rows, and those that
-- are not searches of the month
WITH rejected AS (
  SELECT s.file_path AS path, count(DISTINCT e.line) AS lines
  FROM reject_errors AS e JOIN reject_scans AS s USING (scan_id, file_id)
  GROUP BY s.file_path
)
SELECT count(i.file_no) + coalesce(any_value(r.lines), 0) AS "read",
       count(*) FILTER (NOT i.readable) + coalesce(any_value(r.lines), 0) AS malformed
FROM stg_police_files AS f
LEFT JOIN stg_stop_and_search AS i USING (file_no)
LEFT JOIN rejected AS r ON r.path = f.path
GROUP BY f.file_no
ORDER BY f.file_no;
