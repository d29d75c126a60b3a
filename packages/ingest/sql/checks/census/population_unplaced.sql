-- LSOAs of the census table that are not in the ward lookup: their residents would be in no area
SELECT lsoa21 AS code FROM stg_population WHERE lsoa21 NOT IN (SELECT lsoa21 FROM stg_lsoa21) ORDER BY lsoa21;
