-- one row per LTLA of the hierarchy: county, region and country with their names
CREATE OR REPLACE TABLE stg_ltla_hierarchy AS
WITH parts AS (
  SELECT NULL::VARCHAR AS ltla,
         NULL::VARCHAR AS county, NULL::VARCHAR AS county_name, NULL::VARCHAR AS county_name_welsh,
         NULL::VARCHAR AS region, NULL::VARCHAR AS region_name, NULL::VARCHAR AS region_name_welsh,
         NULL::VARCHAR AS country, NULL::VARCHAR AS country_name, NULL::VARCHAR AS country_name_welsh
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT DISTINCT trim(ltla) AS ltla,
       trim(county) AS county, trim(county_name) AS county_name, trim(county_name_welsh) AS county_name_welsh,
       trim(region) AS region, trim(region_name) AS region_name, trim(region_name_welsh) AS region_name_welsh,
       trim(country) AS country, trim(country_name) AS country_name, trim(country_name_welsh) AS country_name_welsh
FROM parts
WHERE ltla IS NOT NULL;
