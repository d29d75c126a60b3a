-- categories of the month that are not among the 14 (before 2013-05, among the older ones)
SELECT i.other_category AS "crimeType", CAST(i.file_no AS INTEGER) AS "fileNo", count(*) AS "rowCount"
FROM int_street AS i
WHERE i.bucket = 'unknownCategory'
GROUP BY ALL
ORDER BY "rowCount" DESC, "crimeType", "fileNo"
LIMIT 5;
