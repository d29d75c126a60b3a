-- one row per search of the month's stop-and-search files: whether its date is in the month
CREATE OR REPLACE TABLE stg_stop_and_search AS
SELECT f.file_no, search_is_of_month(s.date) AS readable
FROM read_csv(getvariable('paths'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
              nullstr = '', filename = 'path', store_rejects = true,
              columns = {
                'type': 'VARCHAR', 'date': 'VARCHAR', 'part_of_operation': 'VARCHAR',
                'operation': 'VARCHAR', 'latitude': 'VARCHAR', 'longitude': 'VARCHAR',
                'gender': 'VARCHAR', 'age_range': 'VARCHAR', 'self_defined_ethnicity': 'VARCHAR',
                'officer_defined_ethnicity': 'VARCHAR',
                'legislation': 'VARCHAR', 'object_of_search': 'VARCHAR', 'outcome': 'VARCHAR',
                'outcome_linked_to_object': 'VARCHAR', 'more_than_outer_clothing': 'VARCHAR'
              }) AS s
JOIN stg_police_files AS f ON f.path = s.path;
