-- one row per shire district and metropolitan borough: its county (E10, E11) in the first lookup
-- that has one; a newer unitary authority is its own county, whatever county its former districts
-- lay in
CREATE OR REPLACE TABLE int_ltla_county AS
SELECT k.ltla, c.county, c.county_name, c.county_name_welsh
FROM int_ltla_known_as AS k JOIN stg_ltla_to_county AS c ON c.ltla = k.older
WHERE regexp_matches(k.ltla, '^E0[78]') AND regexp_matches(c.county, '^E1[01]')
QUALIFY row_number() OVER (PARTITION BY k.ltla ORDER BY c.lookup_no, k.age, k.lsoas DESC, k.older, c.county) = 1;
