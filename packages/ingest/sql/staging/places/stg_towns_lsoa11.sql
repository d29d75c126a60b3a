-- one row per LSOA 2021 and town of the LSOAs of 2011 it came from, with their number, by the
-- exact-fit lookup
CREATE OR REPLACE TABLE stg_towns AS
WITH parts AS (
  SELECT NULL::VARCHAR AS lsoa11, NULL::VARCHAR AS town, NULL::VARCHAR AS town_name, NULL::VARCHAR AS town_name_welsh
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT e.lsoa21, nullif(trim(p.town), '') AS town, min(nullif(trim(p.town_name), '')) AS town_name,
       min(nullif(trim(p.town_name_welsh), '')) AS town_name_welsh, count(*) AS weight
FROM parts AS p JOIN stg_lsoa11_to_lsoa21 AS e ON e.lsoa11 = trim(p.lsoa11)
GROUP BY ALL;
