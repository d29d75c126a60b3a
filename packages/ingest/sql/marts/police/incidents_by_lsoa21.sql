-- one row per street file, LSOA 2021 (-1: without a place) and category of the month: incidents
-- counted, and those without a place; slot 14 is for months with legacy categories
CREATE OR REPLACE TABLE incidents_by_lsoa21 AS
SELECT CAST(file_no AS INTEGER) AS file_no,
       CASE WHEN bucket = 'counted' THEN lsoa_no ELSE -1 END AS lsoa_no,
       CAST(CASE WHEN getvariable('legacy_month') = 1 THEN 14 ELSE category END AS INTEGER) AS slot,
       CAST(sum(incidents) AS INTEGER) AS incidents
FROM int_incidents
WHERE bucket IN ('counted', 'noLocation')
GROUP BY ALL;
