-- one row per LTLA of the current edition: its county, region, country and police force area
CREATE OR REPLACE TABLE int_ltla AS
WITH ltlas AS (
  SELECT ltla, min(ltla_name) AS ltla_name, min(ltla_name_welsh) AS ltla_name_welsh
  FROM stg_lsoa21 WHERE ltla IS NOT NULL GROUP BY ltla
)
SELECT l.*,
       c.county, c.county_name, c.county_name_welsh, r.region, r.region_name, r.region_name_welsh,
       r.country, r.country_name, r.country_name_welsh, f.force, f.force_name
FROM ltlas AS l
LEFT JOIN int_ltla_county AS c USING (ltla)
LEFT JOIN int_ltla_region AS r USING (ltla)
LEFT JOIN int_ltla_force AS f USING (ltla)
ORDER BY l.ltla;
