-- one row per incident of the month: the LSOA 2021 it is counted in and the one bucket of the ledger it ends in;
-- `unknownCategory` stops the build, and is `malformed` to the ledger where that is accepted
CREATE OR REPLACE TABLE int_street AS
WITH placed AS (
  SELECT s.*, coalesce(t.lsoa_no, r.lsoa_no) AS lsoa_no, CASE WHEN t.lsoa_no IS NULL THEN r.change END AS change, c.row_no IS NOT NULL AS is_copy
  FROM stg_street AS s
  LEFT JOIN int_lsoa21 AS t ON t.lsoa21 = s.lsoa_code
  LEFT JOIN int_recoded_points AS r
    ON r.lsoa_code = s.lsoa_code
   AND r.longitude_e6 IS NOT DISTINCT FROM s.longitude_e6
   AND r.latitude_e6 IS NOT DISTINCT FROM s.latitude_e6
  LEFT JOIN int_copies AS c ON c.row_no = s.rowid
)
SELECT file_no, crime_key, lsoa_no, lsoa_code, longitude_e6, latitude_e6, place_no, change, category, other_category,
       CASE
         WHEN NOT readable THEN 'malformed'
         -- one comma too many moves every later field by one
         WHEN category IS NULL
           THEN CASE WHEN lsoa_no IS NULL AND NOT is_area_code(lsoa_code) THEN 'malformed' ELSE 'unknownCategory' END
         WHEN is_outside THEN 'outsideCoverage'
         WHEN is_transport THEN 'transport'
         WHEN is_copy THEN 'duplicate'
         WHEN lsoa_code IS NULL THEN 'noLocation'
         WHEN lsoa_no IS NOT NULL THEN 'counted'
         WHEN is_area_code(lsoa_code) THEN 'unknownArea'
         ELSE 'malformed'
       END AS bucket
FROM placed;
