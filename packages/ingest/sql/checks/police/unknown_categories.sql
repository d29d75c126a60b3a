-- categories of the month that the 14 (or, before 2013-05, the older ones) do not hold
SELECT i.other_category AS "crimeType", CAST(i.file_no AS INTEGER) AS "fileNo", count(*) AS "rowCount"
FROM int_street AS i
WHERE i.bucket = 'unknownCategory'
GROUP BY ALL
ORDER BY "rowCount" DESC, "crimeType", "fileNo"
LIMIT 5;
