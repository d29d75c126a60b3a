-- LTLAs without a police force area in any lookup
SELECT DISTINCT l.ltla AS code
FROM stg_lsoa21 AS l LEFT JOIN int_ltla_force AS f USING (ltla)
WHERE l.ltla IS NOT NULL AND f.force IS NULL
ORDER BY code;
