-- one row per child of an LSOA that exists only in 2011, with the child's centroid
CREATE OR REPLACE TABLE int_lsoa11_children AS
SELECT e.lsoa11, e.lsoa21, e.change, t.lsoa_no, c.latitude_e6, c.longitude_e6
FROM stg_lsoa11_to_lsoa21 AS e
JOIN int_lsoa21 AS t USING (lsoa21)
LEFT JOIN stg_centroids AS c USING (lsoa21)
WHERE e.lsoa11 NOT IN (SELECT lsoa21 FROM int_lsoa21);
