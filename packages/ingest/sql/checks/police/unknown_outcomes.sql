-- outcome types of the month that are not in the publisher's list
SELECT outcome_type AS "outcomeType", CAST(file_no AS INTEGER) AS "fileNo", count(*) AS "rowCount"
FROM int_outcomes
WHERE bucket <> 'malformed' AND outcome_no IS NULL
GROUP BY ALL
ORDER BY "rowCount" DESC, "outcomeType", "fileNo"
LIMIT 5;
