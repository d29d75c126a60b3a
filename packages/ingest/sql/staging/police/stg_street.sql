-- one row per incident of the month, as published, in few bytes: known values are numbers, unknown
-- ones text; `row_digest` covers every column but the outcome, `identity` the whole row and its
-- file where there is a Crime ID, `crime_key` the id
CREATE OR REPLACE TABLE stg_street AS
WITH published AS (
  SELECT *, CAST(file_index AS USMALLINT) AS file_no,
         digest64(crime_id) AS id_digest,
         -- concat treats a null field as empty; no field contains the separator
         digest64(concat(crime_id, chr(31), month, chr(31), reported_by, chr(31), falls_within, chr(31),
                         longitude, chr(31), latitude, chr(31), location, chr(31), lsoa_code, chr(31),
                         lsoa_name, chr(31), crime_type, chr(31), context)) AS row_digest,
         longitude IS NOT NULL OR latitude IS NOT NULL AS is_placed,
         TRY_CAST(longitude AS DOUBLE) AS degrees_east,
         TRY_CAST(latitude AS DOUBLE) AS degrees_north,
         enum_code(TRY_CAST(lsoa_code AS street_area)) AS area_no,
         enum_code(TRY_CAST(crime_type AS street_category)) AS category
  FROM read_csv(getvariable('paths'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                nullstr = '', store_rejects = true,
                columns = {
                  'crime_id': 'VARCHAR', 'month': 'VARCHAR', 'reported_by': 'VARCHAR', 'falls_within': 'VARCHAR',
                  'longitude': 'VARCHAR', 'latitude': 'VARCHAR', 'location': 'VARCHAR', 'lsoa_code': 'VARCHAR',
                  'lsoa_name': 'VARCHAR', 'crime_type': 'VARCHAR',
                  'last_outcome_category': 'VARCHAR', 'context': 'VARCHAR'
                })
)
SELECT file_no, id_digest, row_digest,
       CASE WHEN crime_id IS NOT NULL THEN hash(file_no, row_digest, last_outcome_category) END AS identity,
       CASE WHEN getvariable('keep_ids') = 1 AND crime_id IS NOT NULL THEN hash(crime_id) END AS crime_key,
       CASE WHEN reported_by IS DISTINCT FROM list_extract(getvariable('first_reporters'), file_no + 1)
         THEN coalesce(reported_by, '') END AS other_reporter,
       reported_by IS NOT DISTINCT FROM getvariable('transport_name') AS is_transport,
       area_no, CASE WHEN area_no IS NULL THEN lsoa_code END AS other_area,
       category, CASE WHEN category IS NULL THEN crime_type END AS other_category,
       -- the place type the row is on or near, by the whole text; null for a street, and where snap
       -- points of the month are not needed
       CASE WHEN getvariable('keep_points') = 1
         THEN CAST(list_extract(getvariable('place_numbers'), enum_code(TRY_CAST(location AS street_location)) + 1)
                   AS TINYINT) END AS place_no,
       TRY_CAST(round(degrees_east * 1e6) AS INTEGER) AS longitude_e6,
       TRY_CAST(round(degrees_north * 1e6) AS INTEGER) AS latitude_e6,
       street_row_is_readable(month, is_placed, degrees_east, degrees_north, crime_type) AS readable
FROM published;
