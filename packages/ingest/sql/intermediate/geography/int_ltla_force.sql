-- one row per LTLA of the current edition in the lookup: its police force area; a newer LTLA is
-- looked up as the older LTLA of most of its LSOAs
CREATE OR REPLACE TABLE int_ltla_force AS
SELECT k.ltla, f.force, f.force_name
FROM int_ltla_known_as AS k JOIN stg_ltla_to_force AS f ON f.ltla = k.older
QUALIFY row_number() OVER (PARTITION BY k.ltla ORDER BY k.age, k.lsoas DESC, k.older, f.force) = 1;
