-- one row per LSOA 2021, snap point and place type (none: a street) of the month: incidents counted
CREATE OR REPLACE TABLE incidents_by_snap_point AS
SELECT lsoa_no, longitude_e6, latitude_e6, place_no, CAST(count(*) AS INTEGER) AS incidents
FROM int_street
WHERE getvariable('keep_points') = 1 AND bucket = 'counted'
GROUP BY ALL;
