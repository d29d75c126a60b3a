-- one row per LSOA 2021 with a grid reference, in the order of codes
SELECT lsoa21 AS code, easting, northing
FROM stg_centroids_grid
WHERE lsoa21 IS NOT NULL AND easting IS NOT NULL AND northing IS NOT NULL
ORDER BY ALL;
