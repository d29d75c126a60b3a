-- LSOAs that appear more than once in the chosen lookup
SELECT lsoa21 AS code, count(*) AS "rowCount" FROM stg_lsoa21 GROUP BY lsoa21 HAVING count(*) > 1 ORDER BY lsoa21;
