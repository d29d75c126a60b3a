-- one row per incident of the month: the LSOA 2021 it is counted in and the one bucket of the ledger it ends in;
-- `unknownCategory` stops the build, and is `malformed` to the ledger where that is accepted
CREATE OR REPLACE TABLE int_street AS
WITH placed AS (
  SELECT s.*,
         coalesce(t.lsoa_no, r.lsoa_no) AS lsoa_no,
         CASE WHEN t.lsoa_no IS NULL THEN r.change END AS change,
         CASE WHEN s.readable AND s.identity IS NOT NULL
           THEN row_number() OVER (PARTITION BY s.file_no, s.identity) ELSE 1 END AS copy
  FROM stg_street AS s
  LEFT JOIN int_lsoa21 AS t ON t.lsoa21 = s.lsoa_code
  LEFT JOIN int_recoded_points AS r
    ON r.lsoa_code = s.lsoa_code
   AND r.longitude_e6 IS NOT DISTINCT FROM s.longitude_e6
   AND r.latitude_e6 IS NOT DISTINCT FROM s.latitude_e6
)
SELECT file_no, crime_key, lsoa_code, lsoa_no, longitude_e6, latitude_e6, place_no, change, crime_type,
       CASE
         WHEN NOT readable THEN 'malformed'
         -- one comma too many moves every later field by one
         WHEN NOT list_contains(getvariable('accepted_categories'), crime_type)
           THEN CASE WHEN lsoa_no IS NULL AND NOT is_area_code(lsoa_code) THEN 'malformed' ELSE 'unknownCategory' END
         WHEN role = 'outside' THEN 'outsideCoverage'
         WHEN role = 'transport' OR reported_by = getvariable('transport_name') THEN 'transport'
         WHEN copy > 1 THEN 'duplicate'
         WHEN lsoa_code IS NULL THEN 'noLocation'
         WHEN lsoa_no IS NOT NULL THEN 'counted'
         WHEN is_area_code(lsoa_code) THEN 'unknownArea'
         ELSE 'malformed'
       END AS bucket
FROM placed;
