-- one row per LSOA 2021, snap point (-1: no coordinates) and place type (-1: a street) of the
-- window, in the order of LSOAs: incidents
WITH places AS (
  SELECT lsoa_no, longitude_e6, latitude_e6, place_no, sum(incidents) AS incidents
  FROM read_parquet(getvariable('point_paths'))
  GROUP BY ALL
)
SELECT lsoa_no,
       CAST(CASE WHEN longitude_e6 IS NULL OR latitude_e6 IS NULL THEN -1
                 ELSE dense_rank() OVER (ORDER BY longitude_e6, latitude_e6) - 1 END AS INTEGER) AS point_no,
       CAST(coalesce(place_no, -1) AS INTEGER) AS place_no,
       CAST(incidents AS INTEGER) AS incidents
FROM places
ORDER BY lsoa_no, point_no, place_no;
