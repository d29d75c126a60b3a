-- the first row of one file that cannot be read, with its line
WITH numbered AS (
  SELECT row_number() OVER () + 1 AS line, *
  FROM read_csv(getvariable('path'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                nullstr = '', parallel = false, null_padding = true,
                columns = {
                  'crime_id': 'VARCHAR', 'month': 'VARCHAR', 'reported_by': 'VARCHAR', 'falls_within': 'VARCHAR',
                  'longitude': 'VARCHAR', 'latitude': 'VARCHAR', 'location': 'VARCHAR', 'lsoa_code': 'VARCHAR',
                  'lsoa_name': 'VARCHAR', 'crime_type': 'VARCHAR', 'last_outcome_category': 'VARCHAR', 'context': 'VARCHAR'
                })
)
SELECT CAST(line AS INTEGER) AS line, month, longitude, latitude, crime_type AS "crimeType"
FROM numbered
WHERE NOT street_row_is_readable(month, longitude, latitude, crime_type)
ORDER BY line
LIMIT 1;
