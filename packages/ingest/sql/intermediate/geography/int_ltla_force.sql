-- one row per LTLA of the current edition that the lookup knows, itself or as the older LTLA of most of its LSOAs: its police force area
CREATE OR REPLACE TABLE int_ltla_force AS
SELECT k.ltla, f.force, f.force_name
FROM int_ltla_known_as AS k JOIN stg_ltla_to_force AS f ON f.ltla = k.older
QUALIFY row_number() OVER (PARTITION BY k.ltla ORDER BY k.age, k.lsoas DESC, k.older, f.force) = 1;
