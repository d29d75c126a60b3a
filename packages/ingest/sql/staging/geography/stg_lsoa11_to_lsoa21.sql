-- one row per pair of LSOA 2011 and LSOA 2021 that overlap; change is U, M, S or X
CREATE OR REPLACE TABLE stg_lsoa11_to_lsoa21 AS
SELECT trim(lsoa11) AS lsoa11, trim(lsoa21) AS lsoa21, upper(trim(change)) AS change
FROM lookup_rows(getvariable('path'), getvariable('columns'));
