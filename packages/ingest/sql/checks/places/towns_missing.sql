-- LSOAs 2021 that are not in the lookup of towns
SELECT lsoa21 AS code FROM int_lsoa21 WHERE lsoa21 NOT IN (SELECT lsoa21 FROM stg_towns) ORDER BY lsoa21;
