-- one row per LTLA and lookup with its county; the hierarchy is lookup 0
CREATE OR REPLACE TABLE stg_ltla_to_county AS
SELECT DISTINCT 0 AS lookup_no, ltla, county, county_name, county_name_welsh
FROM stg_ltla_hierarchy
WHERE county IS NOT NULL;
