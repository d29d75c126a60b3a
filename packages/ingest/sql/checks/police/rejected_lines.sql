-- lines of the month's street files that do not have 12 columns
SELECT f.file_no AS "fileNo", CAST(min(e.line) AS INTEGER) AS line,
       CAST(max(e.line) AS INTEGER) AS "lastLine", arg_min(e.error_message, e.line) AS problem
FROM reject_errors AS e
JOIN reject_scans AS s USING (scan_id, file_id)
JOIN stg_street_files AS f ON f.path = s.file_path
GROUP BY f.file_no
ORDER BY f.file_no;
