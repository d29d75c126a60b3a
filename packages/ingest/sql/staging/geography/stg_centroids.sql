-- one row per LSOA 2021: its population-weighted centroid in millionths of a degree; null outside
-- the country
CREATE OR REPLACE TABLE stg_centroids AS
SELECT trim(lsoa21) AS lsoa21,
       CASE WHEN longitude_e6(longitude) IS NOT NULL THEN latitude_e6(latitude) END AS latitude_e6,
       CASE WHEN latitude_e6(latitude) IS NOT NULL THEN longitude_e6(longitude) END AS longitude_e6
FROM lookup_rows(getvariable('path'), getvariable('columns'));
