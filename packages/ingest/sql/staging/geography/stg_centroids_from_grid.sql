-- one row per LSOA 2021: its centroid converted from the grid, in millionths of a degree
CREATE OR REPLACE TABLE stg_centroids AS
SELECT unnest(getvariable('lsoas')) AS lsoa21,
       CAST(unnest(getvariable('latitudes_e6')) AS INTEGER) AS latitude_e6,
       CAST(unnest(getvariable('longitudes_e6')) AS INTEGER) AS longitude_e6;
