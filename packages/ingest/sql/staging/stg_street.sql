-- one row per incident of the month, as published; `identity` stands for every column of a row that carries a Crime ID, `crime_key` for the id
CREATE OR REPLACE TABLE stg_street AS
SELECT f.file_no, f.role, s.reported_by,
       CASE WHEN s.crime_id IS NOT NULL
         THEN hash(s.crime_id, s.month, s.reported_by, s.falls_within, s.longitude, s.latitude, s.location,
                   s.lsoa_code, s.lsoa_name, s.crime_type, s.last_outcome_category, s.context) END AS identity,
       CASE WHEN s.crime_id IS NOT NULL THEN hash(s.crime_id) END AS crime_key,
       s.lsoa_code, s.crime_type,
       -- which place type the row is on or near, by the whole text; none for a street, nor where the month's snap points are not asked for
       CASE WHEN getvariable('keep_points') = 1
         THEN CAST(list_extract(getvariable('place_numbers'), list_position(getvariable('place_locations'), s.location)) AS TINYINT) END AS place_no,
       TRY_CAST(round(TRY_CAST(s.longitude AS DOUBLE) * 1e6) AS INTEGER) AS longitude_e6,
       TRY_CAST(round(TRY_CAST(s.latitude AS DOUBLE) * 1e6) AS INTEGER) AS latitude_e6,
       street_row_is_readable(s.month, s.longitude, s.latitude, s.crime_type) AS readable
FROM read_csv(getvariable('paths'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
              nullstr = '', filename = 'path', store_rejects = true,
              columns = {
                'crime_id': 'VARCHAR', 'month': 'VARCHAR', 'reported_by': 'VARCHAR', 'falls_within': 'VARCHAR',
                'longitude': 'VARCHAR', 'latitude': 'VARCHAR', 'location': 'VARCHAR', 'lsoa_code': 'VARCHAR',
                'lsoa_name': 'VARCHAR', 'crime_type': 'VARCHAR', 'last_outcome_category': 'VARCHAR', 'context': 'VARCHAR'
              }) AS s
JOIN stg_street_files AS f ON f.path = s.path;
