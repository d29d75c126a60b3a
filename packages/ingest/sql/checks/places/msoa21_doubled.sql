-- LSOAs 2021 with more than one MSOA in the lookup
SELECT lsoa21 AS code FROM stg_msoa21 GROUP BY lsoa21 HAVING count(DISTINCT msoa21) > 1 ORDER BY lsoa21;
