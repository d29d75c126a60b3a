-- one row per pair of LSOA 2021 and MSOA 2021 with a postcode; the directory has no names
CREATE OR REPLACE TABLE stg_msoa21 AS
SELECT DISTINCT lsoa21, msoa21, NULL::VARCHAR AS name, NULL::VARCHAR AS name_welsh
FROM stg_postcodes
WHERE lsoa21 IS NOT NULL AND msoa21 IS NOT NULL;
