-- one row per LSOA 2021 of the lookup: its built-up area or major town or city; blank in open
-- country
CREATE OR REPLACE TABLE stg_towns AS
WITH parts AS (
  SELECT NULL::VARCHAR AS lsoa21, NULL::VARCHAR AS town, NULL::VARCHAR AS town_name, NULL::VARCHAR AS town_name_welsh
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT DISTINCT trim(lsoa21) AS lsoa21, nullif(trim(town), '') AS town,
       trim(town_name) AS town_name, trim(town_name_welsh) AS town_name_welsh
FROM parts
WHERE lsoa21 IS NOT NULL;
