-- the first unreadable row of one outcomes file, and its line
WITH numbered AS (
  SELECT row_number() OVER () + 1 AS line, *
  FROM read_csv(getvariable('path'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                nullstr = '', parallel = false, null_padding = true,
                columns = {
                  'crime_id': 'VARCHAR', 'month': 'VARCHAR', 'reported_by': 'VARCHAR', 'falls_within': 'VARCHAR',
                  'longitude': 'VARCHAR', 'latitude': 'VARCHAR', 'location': 'VARCHAR', 'lsoa_code': 'VARCHAR',
                  'lsoa_name': 'VARCHAR', 'outcome_type': 'VARCHAR'
                })
)
SELECT CAST(line AS INTEGER) AS line, month, outcome_type AS "outcomeType"
FROM numbered
WHERE NOT outcome_row_is_readable(month, outcome_type)
ORDER BY line
LIMIT 1;
