-- one row: lines of a lookup that do not have as many columns as its header
SELECT CAST(count(DISTINCT e.line) AS INTEGER) AS "rowCount", CAST(min(e.line) AS INTEGER) AS line,
       CAST(max(e.line) AS INTEGER) AS "lastLine",
       arg_min(e.error_message, e.line) AS problem
FROM reject_errors AS e JOIN reject_scans AS s USING (scan_id, file_id)
WHERE s.file_path = getvariable('path');
