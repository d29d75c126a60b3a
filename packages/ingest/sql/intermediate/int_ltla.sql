-- one row per LTLA of the current edition: its county, region, country and police force area;
-- an LTLA younger than a lookup is found through the older LTLA that most of its LSOAs lay in
CREATE OR REPLACE TABLE int_ltla AS
WITH known_as AS (
  SELECT ltla, ltla AS older, 0 AS age, count(*) AS lsoas FROM stg_lsoa21 GROUP BY ltla
  UNION ALL
  SELECT l.ltla, p.ltla, 1, count(*)
  FROM stg_lsoa21 AS l JOIN stg_predecessors AS p USING (lsoa21)
  WHERE p.ltla <> l.ltla
  GROUP BY l.ltla, p.ltla
), placed AS (
  SELECT k.ltla, h.* EXCLUDE (ltla)
  FROM known_as AS k JOIN stg_ltla_hierarchy AS h ON h.ltla = k.older
  QUALIFY row_number() OVER (PARTITION BY k.ltla ORDER BY k.age, k.lsoas DESC, k.older) = 1
), policed AS (
  SELECT k.ltla, f.force, f.force_name
  FROM known_as AS k JOIN stg_ltla_to_force AS f ON f.ltla = k.older
  QUALIFY row_number() OVER (PARTITION BY k.ltla ORDER BY k.age, k.lsoas DESC, k.older) = 1
)
SELECT DISTINCT l.ltla, l.ltla_name, l.ltla_name_welsh,
       p.county, p.county_name, p.county_name_welsh, p.region, p.region_name, p.region_name_welsh,
       p.country, p.country_name, p.country_name_welsh, f.force, f.force_name
FROM stg_lsoa21 AS l
LEFT JOIN placed AS p USING (ltla)
LEFT JOIN policed AS f USING (ltla)
ORDER BY l.ltla;
