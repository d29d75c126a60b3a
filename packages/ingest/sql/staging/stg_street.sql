-- one row per incident of the month, as published, in few bytes: a category is text only where it is none that is known;
-- `row_digest` stands for every column but the outcome, `identity` for all of a row that carries a Crime ID and its file, `crime_key` for the id
CREATE OR REPLACE TABLE stg_street AS
WITH published AS (
  SELECT *,
         digest64(crime_id) AS id_digest,
         -- concat writes a blank field as nothing; no field holds the separator
         digest64(concat(crime_id, chr(31), month, chr(31), reported_by, chr(31), falls_within, chr(31), longitude, chr(31), latitude, chr(31),
                         location, chr(31), lsoa_code, chr(31), lsoa_name, chr(31), crime_type, chr(31), context)) AS row_digest,
         longitude IS NOT NULL OR latitude IS NOT NULL AS is_placed,
         TRY_CAST(longitude AS DOUBLE) AS degrees_east,
         TRY_CAST(latitude AS DOUBLE) AS degrees_north,
         CAST(list_position(getvariable('accepted_categories'), crime_type) - 1 AS TINYINT) AS category
  FROM read_csv(getvariable('paths'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                nullstr = '', filename = 'path', store_rejects = true,
                columns = {
                  'crime_id': 'VARCHAR', 'month': 'VARCHAR', 'reported_by': 'VARCHAR', 'falls_within': 'VARCHAR',
                  'longitude': 'VARCHAR', 'latitude': 'VARCHAR', 'location': 'VARCHAR', 'lsoa_code': 'VARCHAR',
                  'lsoa_name': 'VARCHAR', 'crime_type': 'VARCHAR', 'last_outcome_category': 'VARCHAR', 'context': 'VARCHAR'
                })
)
SELECT f.file_no, s.id_digest, s.row_digest,
       CASE WHEN s.crime_id IS NOT NULL THEN hash(f.file_no, s.row_digest, s.last_outcome_category) END AS identity,
       CASE WHEN getvariable('keep_ids') = 1 AND s.crime_id IS NOT NULL THEN hash(s.crime_id) END AS crime_key,
       s.reported_by,
       f.role = 'outside' AS is_outside,
       f.role = 'transport' OR s.reported_by IS NOT DISTINCT FROM getvariable('transport_name') AS is_transport,
       s.lsoa_code,
       s.category, CASE WHEN s.category IS NULL THEN s.crime_type END AS other_category,
       -- which place type the row is on or near, by the whole text; none for a street, nor where the month's snap points are not asked for
       CASE WHEN getvariable('keep_points') = 1
         THEN CAST(list_extract(getvariable('place_numbers'), list_position(getvariable('place_locations'), s.location)) AS TINYINT) END AS place_no,
       TRY_CAST(round(s.degrees_east * 1e6) AS INTEGER) AS longitude_e6,
       TRY_CAST(round(s.degrees_north * 1e6) AS INTEGER) AS latitude_e6,
       street_row_is_readable(s.month, s.is_placed, s.degrees_east, s.degrees_north, s.crime_type) AS readable
FROM published AS s
JOIN stg_street_files AS f ON f.path = s.path;
