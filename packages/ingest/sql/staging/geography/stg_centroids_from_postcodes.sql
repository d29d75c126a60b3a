-- one row per LSOA 2021: the mean of its live postcodes, used where no centroids were supplied
CREATE OR REPLACE TABLE stg_centroids AS
SELECT lsoa21,
       CAST(sum(latitude_e6) // count(*) AS INTEGER) AS latitude_e6,
       CAST(sum(longitude_e6) // count(*) AS INTEGER) AS longitude_e6
FROM stg_postcodes
WHERE terminated IS NULL AND latitude_e6 IS NOT NULL
GROUP BY lsoa21;
