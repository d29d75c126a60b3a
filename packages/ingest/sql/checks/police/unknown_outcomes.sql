-- outcome types of the month that the publisher's list does not hold
SELECT outcome_type AS "outcomeType", CAST(file_no AS INTEGER) AS "fileNo", count(*) AS "rowCount"
FROM int_outcomes
WHERE bucket <> 'malformed' AND outcome_no IS NULL
GROUP BY ALL
ORDER BY "rowCount" DESC, "outcomeType", "fileNo"
LIMIT 5;
