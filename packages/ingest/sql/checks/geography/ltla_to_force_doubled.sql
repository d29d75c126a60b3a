-- LTLAs with more than one police force area in the lookup
SELECT ltla AS code
FROM (SELECT DISTINCT ltla, force FROM stg_ltla_to_force)
GROUP BY ltla
HAVING count(*) > 1
ORDER BY ltla;
