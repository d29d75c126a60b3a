-- one row per LSOA 2021: usual residents, Census 2021; null where they cannot be read
CREATE OR REPLACE TABLE stg_population AS
SELECT trim(lsoa21) AS lsoa21, whole_number(total) AS population
FROM lookup_rows(getvariable('path'), getvariable('columns'))
WHERE regexp_full_match(trim(lsoa21), '[EW]01\d{6}');
