-- one row: first and last line of one Price Paid file that its last reading rejected, not having 16
-- fields
SELECT CAST(min(e.line) AS INTEGER) AS line, CAST(max(e.line) AS INTEGER) AS "lastLine",
       count(DISTINCT e.line) AS "rowCount", arg_min(e.error_message, e.line) AS problem
FROM reject_errors AS e
WHERE (e.scan_id, e.file_id) IN (
  SELECT max((scan_id, file_id)) FROM reject_scans WHERE file_path = getvariable('path')
);
