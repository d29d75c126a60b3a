-- one row per outcomes file of the month, in the order of files: rows by bucket
FROM outcome_rows_by_file
ORDER BY file_no;
