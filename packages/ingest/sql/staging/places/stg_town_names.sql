-- one row per built-up area of the list of names: the first name by the alphabet
CREATE OR REPLACE TABLE stg_town_names AS
WITH parts AS (
  SELECT NULL::VARCHAR AS town, NULL::VARCHAR AS town_name, NULL::VARCHAR AS town_name_welsh
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT trim(town) AS town, min(trim(town_name)) AS town_name, min(nullif(trim(town_name_welsh), '')) AS town_name_welsh
FROM parts
WHERE trim(town) <> '' AND trim(town_name) <> ''
GROUP BY ALL;
