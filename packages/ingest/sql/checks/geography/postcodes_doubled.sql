-- postcodes that appear more than once
SELECT outcode || ' ' || incode AS code, count(*) AS "rowCount"
FROM stg_postcodes
WHERE outcode IS NOT NULL
GROUP BY ALL
HAVING count(*) > 1
ORDER BY code;
