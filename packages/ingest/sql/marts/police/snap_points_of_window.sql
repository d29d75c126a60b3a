-- one row per LSOA 2021, snap point (-1: no coordinates) and place type (-1: a street) of the
-- window, in the order of LSOAs: incidents; LSOAs are left out in months with an incomplete file
WITH gaps AS (
  SELECT unnest(getvariable('gap_paths')) AS path, CAST(unnest(getvariable('gap_lsoas')) AS INTEGER) AS lsoa_no
), places AS (
  SELECT p.lsoa_no, p.longitude_e6, p.latitude_e6, p.place_no, sum(p.incidents) AS incidents
  FROM read_parquet(getvariable('point_paths'), filename = 'path') AS p
  ANTI JOIN gaps AS g ON g.path = p.path AND g.lsoa_no = p.lsoa_no
  GROUP BY ALL
)
SELECT lsoa_no,
       CAST(CASE WHEN longitude_e6 IS NULL OR latitude_e6 IS NULL THEN -1
                 ELSE dense_rank() OVER (ORDER BY longitude_e6, latitude_e6) - 1 END AS INTEGER) AS point_no,
       CAST(coalesce(place_no, -1) AS INTEGER) AS place_no,
       CAST(incidents AS INTEGER) AS incidents
FROM places
ORDER BY lsoa_no, point_no, place_no;
