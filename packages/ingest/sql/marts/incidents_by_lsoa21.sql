-- one row per LSOA 2021 and category of the month: incidents counted; slot 14 holds months with legacy categories
CREATE OR REPLACE TABLE incidents_by_lsoa21 AS
SELECT i.lsoa_no,
       CAST(CASE WHEN getvariable('legacy_month') = 1 THEN 14 ELSE list_position(getvariable('categories'), i.crime_type) - 1 END AS INTEGER) AS slot,
       CAST(count(*) AS INTEGER) AS incidents
FROM int_street AS i
WHERE i.bucket = 'counted'
GROUP BY ALL;
