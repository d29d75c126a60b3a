-- one row per LSOA 2021 and category of the month: incidents counted; slot 14 is for months with
-- legacy categories
CREATE OR REPLACE TABLE incidents_by_lsoa21 AS
SELECT lsoa_no,
       CAST(CASE WHEN getvariable('legacy_month') = 1 THEN 14 ELSE category END AS INTEGER) AS slot,
       CAST(sum(incidents) AS INTEGER) AS incidents
FROM int_incidents
WHERE bucket = 'counted'
GROUP BY ALL;
