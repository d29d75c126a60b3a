-- one row per row of the month's outcomes files, as published; `crime_key` is a hash of the Crime
-- ID
CREATE OR REPLACE TABLE stg_outcomes AS
SELECT f.file_no, f.force, s.reported_by, s.outcome_type,
       -- 64 bits: among a force's 3 million ids, two share a key in one build of four million
       CASE WHEN s.crime_id IS NOT NULL THEN hash(s.crime_id) END AS crime_key,
       outcome_row_is_readable(s.month, s.outcome_type) AS readable
FROM read_csv(getvariable('paths'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
              nullstr = '', filename = 'path', store_rejects = true,
              columns = {
                'crime_id': 'VARCHAR', 'month': 'VARCHAR', 'reported_by': 'VARCHAR', 'falls_within': 'VARCHAR',
                'longitude': 'VARCHAR', 'latitude': 'VARCHAR', 'location': 'VARCHAR', 'lsoa_code': 'VARCHAR',
                'lsoa_name': 'VARCHAR', 'outcome_type': 'VARCHAR'
              }) AS s
JOIN stg_police_files AS f ON f.path = s.path;
