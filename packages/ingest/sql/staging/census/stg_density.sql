-- one row per LSOA 2021: usual residents per square kilometre × 10, Census 2021 TS006
CREATE OR REPLACE TABLE stg_census AS
SELECT trim(lsoa21) AS lsoa21, 0 AS category_no,
       TRY_CAST(round(TRY_CAST(replace(c01, ',', '') AS DOUBLE) * 10) AS INTEGER) AS count
FROM lookup_rows(getvariable('path'), getvariable('columns'))
WHERE regexp_full_match(trim(lsoa21), '[EW]01\d{6}');
