-- one row per pair of LSOA 2021 and MSOA 2021 of the lookup, which has a row for each output area
CREATE OR REPLACE TABLE stg_msoa21 AS
WITH parts AS (
  SELECT NULL::VARCHAR AS lsoa21, NULL::VARCHAR AS msoa21, NULL::VARCHAR AS msoa21_name,
         NULL::VARCHAR AS msoa21_name_welsh
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT trim(lsoa21) AS lsoa21, trim(msoa21) AS msoa21, min(trim(msoa21_name)) AS name,
       min(nullif(trim(msoa21_name_welsh), '')) AS name_welsh
FROM parts
WHERE trim(lsoa21) <> '' AND trim(msoa21) <> ''
GROUP BY ALL;
