-- one row per LSOA 2021 and category of the census table that is read; without a number where the table has none that can be read
CREATE OR REPLACE TABLE stg_census AS
WITH wide AS (
  SELECT * FROM read_csv(getvariable('path'), header = false, skip = 1, names = getvariable('names'),
                         all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '')
)
SELECT trim(lsoa21) AS lsoa21, CAST(substr(category, 2) AS INTEGER) - 1 AS category_no,
       CAST(TRY_CAST(replace(count, ',', '') AS UINTEGER) AS INTEGER) AS count
FROM wide UNPIVOT INCLUDE NULLS (count FOR category IN (COLUMNS('^c\d\d$')))
WHERE regexp_full_match(trim(lsoa21), '[EW]01\d{6}');
