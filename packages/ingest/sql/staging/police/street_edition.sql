-- one row: number of incidents of one street file still under investigation
SELECT CAST(count(*) FILTER (last_outcome_category = 'Under investigation') AS INTEGER) AS under_investigation
FROM read_csv(getvariable('path'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
              nullstr = '', store_rejects = true,
              columns = {
                'crime_id': 'VARCHAR', 'month': 'VARCHAR', 'reported_by': 'VARCHAR', 'falls_within': 'VARCHAR',
                'longitude': 'VARCHAR', 'latitude': 'VARCHAR', 'location': 'VARCHAR', 'lsoa_code': 'VARCHAR',
                'lsoa_name': 'VARCHAR', 'crime_type': 'VARCHAR', 'last_outcome_category': 'VARCHAR',
                'context': 'VARCHAR'
              });
