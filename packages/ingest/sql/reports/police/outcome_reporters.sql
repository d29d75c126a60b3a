-- one row per outcomes file of the month and force that reports rows of it
SELECT CAST(file_no AS INTEGER) AS "fileNo", reported_by AS "reportedBy", count(*) AS "rowCount"
FROM stg_outcomes
WHERE readable
GROUP BY ALL
ORDER BY "fileNo", "rowCount" DESC, "reportedBy";
