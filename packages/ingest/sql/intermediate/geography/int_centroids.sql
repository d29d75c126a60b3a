-- one row per LSOA 2021 with a centroid: the southernmost where an operator accepted several
CREATE OR REPLACE TABLE int_centroids AS
SELECT t.lsoa_no, t.lsoa21, c.latitude_e6, c.longitude_e6
FROM int_lsoa21 AS t JOIN stg_centroids AS c USING (lsoa21)
WHERE c.latitude_e6 IS NOT NULL AND c.longitude_e6 IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY t.lsoa21 ORDER BY c.latitude_e6, c.longitude_e6) = 1;
