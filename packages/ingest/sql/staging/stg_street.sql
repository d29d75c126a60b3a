-- one row per incident of the month, as published; `row_digest` stands for every column but the outcome, `identity` for all of a row that carries a Crime ID, `crime_key` for the id
CREATE OR REPLACE TABLE stg_street AS
WITH digested AS (
  SELECT *,
         digest64(crime_id) AS id_digest,
         -- concat writes a blank field as nothing; no field holds the separator
         digest64(concat(crime_id, chr(31), month, chr(31), reported_by, chr(31), falls_within, chr(31), longitude, chr(31), latitude, chr(31),
                         location, chr(31), lsoa_code, chr(31), lsoa_name, chr(31), crime_type, chr(31), context)) AS row_digest
  FROM read_csv(getvariable('paths'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                nullstr = '', filename = 'path', store_rejects = true,
                columns = {
                  'crime_id': 'VARCHAR', 'month': 'VARCHAR', 'reported_by': 'VARCHAR', 'falls_within': 'VARCHAR',
                  'longitude': 'VARCHAR', 'latitude': 'VARCHAR', 'location': 'VARCHAR', 'lsoa_code': 'VARCHAR',
                  'lsoa_name': 'VARCHAR', 'crime_type': 'VARCHAR', 'last_outcome_category': 'VARCHAR', 'context': 'VARCHAR'
                })
)
SELECT f.file_no, f.role, s.reported_by, s.id_digest, s.row_digest,
       CASE WHEN s.crime_id IS NOT NULL THEN hash(s.row_digest, s.last_outcome_category) END AS identity,
       CASE WHEN s.crime_id IS NOT NULL THEN hash(s.crime_id) END AS crime_key,
       s.lsoa_code, s.crime_type,
       -- which place type the row is on or near, by the whole text; none for a street, nor where the month's snap points are not asked for
       CASE WHEN getvariable('keep_points') = 1
         THEN CAST(list_extract(getvariable('place_numbers'), list_position(getvariable('place_locations'), s.location)) AS TINYINT) END AS place_no,
       TRY_CAST(round(TRY_CAST(s.longitude AS DOUBLE) * 1e6) AS INTEGER) AS longitude_e6,
       TRY_CAST(round(TRY_CAST(s.latitude AS DOUBLE) * 1e6) AS INTEGER) AS latitude_e6,
       street_row_is_readable(s.month, s.longitude, s.latitude, s.crime_type) AS readable
FROM digested AS s
JOIN stg_street_files AS f ON f.path = s.path;
