-- LSOAs of the census table that are not in the release
SELECT DISTINCT lsoa21 AS code FROM stg_census WHERE lsoa21 NOT IN (SELECT lsoa21 FROM int_lsoa21) ORDER BY code;
