-- one row per LTLA of the lookup's edition: its police force area
CREATE OR REPLACE TABLE stg_ltla_to_force AS
SELECT DISTINCT trim(ltla) AS ltla, trim(force) AS force, trim(force_name) AS force_name
FROM lookup_rows(getvariable('path'), getvariable('columns'))
WHERE ltla IS NOT NULL AND force IS NOT NULL;
