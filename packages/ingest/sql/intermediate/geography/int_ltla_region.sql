-- one row per LTLA of the current edition in the hierarchy: its region and country; a newer LTLA is
-- looked up as the older LTLA of most of its LSOAs
CREATE OR REPLACE TABLE int_ltla_region AS
SELECT k.ltla, h.region, h.region_name, h.region_name_welsh, h.country, h.country_name, h.country_name_welsh
FROM int_ltla_known_as AS k JOIN stg_ltla_hierarchy AS h ON h.ltla = k.older
QUALIFY row_number() OVER (
  PARTITION BY k.ltla ORDER BY k.age, k.lsoas DESC, k.older, h.country, h.region, h.county
) = 1;
