-- shire districts (E07) and metropolitan boroughs (E08) without a county (E10, E11) in any lookup
SELECT DISTINCT l.ltla AS code
FROM stg_lsoa21 AS l LEFT JOIN int_ltla_county AS c USING (ltla)
WHERE regexp_matches(l.ltla, '^E0[78]') AND c.county IS NULL
ORDER BY code;
