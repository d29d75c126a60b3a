-- one row per LSOA 2021: usual residents, Census 2021; without a number where the table has none that can be read
CREATE OR REPLACE TABLE stg_population AS
SELECT trim(lsoa21) AS lsoa21, TRY_CAST(replace(total, ',', '') AS UINTEGER)::INTEGER AS population
FROM read_csv(getvariable('path'), header = false, skip = 1, names = getvariable('names'),
              all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '')
WHERE regexp_full_match(trim(lsoa21), '[EW]01\d{6}');
