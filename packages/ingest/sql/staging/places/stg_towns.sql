-- one row per LSOA 2021 and town of the lookup, with the number of its rows: a lookup of output
-- areas has several for each LSOA; blank in open country
CREATE OR REPLACE TABLE stg_towns AS
WITH parts AS (
  SELECT NULL::VARCHAR AS lsoa21, NULL::VARCHAR AS town, NULL::VARCHAR AS town_name, NULL::VARCHAR AS town_name_welsh
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT trim(lsoa21) AS lsoa21, nullif(trim(town), '') AS town, min(nullif(trim(town_name), '')) AS town_name,
       min(nullif(trim(town_name_welsh), '')) AS town_name_welsh, count(*) AS weight
FROM parts
WHERE lsoa21 IS NOT NULL
GROUP BY ALL;
