-- one row per MSOA 2021 and name of the House of Commons Library
CREATE OR REPLACE TABLE stg_msoa21_names AS
WITH parts AS (
  SELECT NULL::VARCHAR AS msoa21, NULL::VARCHAR AS name, NULL::VARCHAR AS name_welsh
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT DISTINCT trim(msoa21) AS msoa21, trim(name) AS name, nullif(trim(name_welsh), '') AS name_welsh
FROM parts
WHERE trim(name) <> '';
