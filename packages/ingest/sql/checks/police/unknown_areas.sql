-- LSOA codes of the month that are in neither vintage
SELECT i.other_area AS "lsoaCode", CAST(i.file_no AS INTEGER) AS "fileNo", count(*) AS "rowCount"
FROM int_street AS i
WHERE i.bucket = 'unknownArea'
GROUP BY ALL
ORDER BY "rowCount" DESC, "lsoaCode", "fileNo"
LIMIT 5;
