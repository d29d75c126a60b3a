-- LSOAs with more than one population
SELECT lsoa21 AS code, count(*) AS "rowCount" FROM stg_population GROUP BY lsoa21 HAVING count(*) > 1 ORDER BY lsoa21;
