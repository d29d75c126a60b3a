-- one row per LSOA 2021: its population-weighted centroid in millionths of a degree
CREATE OR REPLACE TABLE stg_centroids AS
SELECT trim(lsoa21) AS lsoa21,
       CAST(round(TRY_CAST(latitude AS DOUBLE) * 1e6) AS INTEGER) AS latitude_e6,
       CAST(round(TRY_CAST(longitude AS DOUBLE) * 1e6) AS INTEGER) AS longitude_e6
FROM read_csv(getvariable('path'), header = false, skip = 1, names = getvariable('names'),
              all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '');
