-- LSOAs 2021 that the lookup puts into more than one MSOA
SELECT lsoa21 AS code FROM stg_msoa21 GROUP BY lsoa21 HAVING count(DISTINCT msoa21) > 1 ORDER BY lsoa21;
