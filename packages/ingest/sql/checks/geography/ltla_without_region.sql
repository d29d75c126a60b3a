-- LTLAs without a region and country in the hierarchy
SELECT DISTINCT l.ltla AS code
FROM stg_lsoa21 AS l LEFT JOIN int_ltla_region AS r USING (ltla)
WHERE l.ltla IS NOT NULL AND r.country IS NULL
ORDER BY code;
