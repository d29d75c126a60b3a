-- one row per LSOA 2021 with a centroid, in the order of codes
SELECT lsoa_no AS lsoa, latitude_e6 AS "latitudeE6", longitude_e6 AS "longitudeE6" FROM int_centroids ORDER BY lsoa_no;
