-- one row per street file of the month, in the order of files: its ledger
FROM ledger_by_file
ORDER BY file_no;
