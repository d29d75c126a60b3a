-- LSOAs 2021 without a centroid
SELECT lsoa21 AS code FROM int_lsoa21 WHERE lsoa21 NOT IN (SELECT lsoa21 FROM int_centroids) ORDER BY lsoa21;
