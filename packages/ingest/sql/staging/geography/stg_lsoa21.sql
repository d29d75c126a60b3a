-- one row per LSOA 2021: its name, ward and LTLA in the chosen edition
CREATE OR REPLACE TABLE stg_lsoa21 AS
WITH parts AS (
  SELECT NULL::VARCHAR AS lsoa21, NULL::VARCHAR AS lsoa21_name,
         NULL::VARCHAR AS ward, NULL::VARCHAR AS ward_name, NULL::VARCHAR AS ward_name_welsh,
         NULL::VARCHAR AS ltla, NULL::VARCHAR AS ltla_name, NULL::VARCHAR AS ltla_name_welsh
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT trim(lsoa21) AS lsoa21, trim(lsoa21_name) AS lsoa21_name,
       trim(ward) AS ward, trim(ward_name) AS ward_name, trim(ward_name_welsh) AS ward_name_welsh,
       trim(ltla) AS ltla, trim(ltla_name) AS ltla_name, trim(ltla_name_welsh) AS ltla_name_welsh
FROM parts
WHERE lsoa21 IS NOT NULL;
