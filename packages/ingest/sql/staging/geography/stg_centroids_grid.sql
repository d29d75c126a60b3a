-- one row per LSOA 2021: its population-weighted centroid in metres of the British National Grid
CREATE OR REPLACE TABLE stg_centroids_grid AS
SELECT trim(lsoa21) AS lsoa21, TRY_CAST(easting AS DOUBLE) AS easting, TRY_CAST(northing AS DOUBLE) AS northing
FROM lookup_rows(getvariable('path'), getvariable('columns'));
