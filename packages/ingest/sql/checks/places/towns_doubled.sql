-- LSOAs 2021 in more than one town of the lookup, or both in a town and in open country
SELECT lsoa21 AS code FROM stg_towns GROUP BY lsoa21 HAVING count(*) > 1 ORDER BY lsoa21;
