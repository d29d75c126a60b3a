-- LTLAs with more than one county, region or country in the hierarchy
SELECT ltla AS code
FROM (SELECT DISTINCT ltla, county, region, country FROM stg_ltla_hierarchy)
GROUP BY ltla HAVING count(*) > 1
ORDER BY ltla;
