-- LSOAs with more than one centroid
SELECT lsoa21 AS code FROM stg_centroids GROUP BY lsoa21 HAVING count(*) > 1 ORDER BY lsoa21;
