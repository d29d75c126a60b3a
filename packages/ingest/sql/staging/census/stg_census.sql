-- one row per LSOA 2021 and category of the census table being read; count is null where it cannot
-- be read
CREATE OR REPLACE TABLE stg_census AS
WITH wide AS (
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT trim(lsoa21) AS lsoa21, CAST(substr(category, 2) AS INTEGER) - 1 AS category_no,
       whole_number(count) AS count
FROM wide UNPIVOT INCLUDE NULLS (count FOR category IN (COLUMNS('^c\d\d$')))
WHERE regexp_full_match(trim(lsoa21), '[EW]01\d{6}');
