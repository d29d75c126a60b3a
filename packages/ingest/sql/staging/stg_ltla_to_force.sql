-- one row per LTLA of the lookup's edition: its police force area
CREATE OR REPLACE TABLE stg_ltla_to_force AS
SELECT DISTINCT trim(ltla) AS ltla, trim(force) AS force, trim(force_name) AS force_name
FROM read_csv(getvariable('path'), header = false, skip = 1, names = getvariable('names'),
              all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '')
WHERE ltla IS NOT NULL AND force IS NOT NULL;
