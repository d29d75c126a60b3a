-- LSOAs 2021 without an MSOA in the lookup
SELECT lsoa21 AS code FROM int_lsoa21 WHERE lsoa21 NOT IN (SELECT lsoa21 FROM stg_msoa21) ORDER BY lsoa21;
