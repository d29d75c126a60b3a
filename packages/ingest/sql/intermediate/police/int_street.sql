-- one row per incident of the month, as a view: the LSOA 2021 it counts in and its bucket of the
-- ledger; `unknownCategory` stops the build, or goes into `malformed` where an operator accepted it
CREATE OR REPLACE VIEW int_street AS
WITH placed AS (
  SELECT s.*, f.role,
         CAST(CASE WHEN s.area_no < (SELECT count(*) FROM int_lsoa21) THEN s.area_no ELSE r.lsoa_no END
              AS INTEGER) AS lsoa_no,
         r.change, c.row_no IS NOT NULL AS is_copy
  FROM stg_street AS s
  JOIN stg_street_files AS f USING (file_no)
  LEFT JOIN int_recoded_points AS r
    ON r.area_no = s.area_no
   AND r.longitude_e6 IS NOT DISTINCT FROM s.longitude_e6
   AND r.latitude_e6 IS NOT DISTINCT FROM s.latitude_e6
  LEFT JOIN int_copies AS c ON c.row_no = s.rowid
)
SELECT file_no, crime_key, lsoa_no, other_area, longitude_e6, latitude_e6, place_no, change, category, other_category,
       CAST(CASE
         WHEN NOT readable THEN 'malformed'
         -- one comma too many shifts every later field by one
         WHEN category IS NULL
           THEN CASE WHEN lsoa_no IS NULL AND NOT is_area_code(other_area) THEN 'malformed' ELSE 'unknownCategory' END
         WHEN role = 'outside' THEN 'outsideCoverage'
         WHEN role = 'transport' OR is_transport THEN 'transport'
         WHEN is_copy THEN 'duplicate'
         WHEN area_no IS NULL AND other_area IS NULL THEN 'noLocation'
         WHEN lsoa_no IS NOT NULL THEN 'counted'
         WHEN is_area_code(other_area) THEN 'unknownArea'
         ELSE 'malformed'
       END AS street_bucket) AS bucket
FROM placed;
