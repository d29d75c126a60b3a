-- the first unreadable row of one file, and its row number
WITH numbered AS (
  SELECT row_number() OVER () AS row_no, *
  FROM read_csv(getvariable('path'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                nullstr = '', parallel = false, null_padding = true,
                columns = {
                  'crime_id': 'VARCHAR', 'month': 'VARCHAR', 'reported_by': 'VARCHAR', 'falls_within': 'VARCHAR',
                  'longitude': 'VARCHAR', 'latitude': 'VARCHAR', 'location': 'VARCHAR', 'lsoa_code': 'VARCHAR',
                  'lsoa_name': 'VARCHAR', 'crime_type': 'VARCHAR',
                  'last_outcome_category': 'VARCHAR', 'context': 'VARCHAR'
                })
)
SELECT CAST(row_no AS INTEGER) AS "rowNo", month, longitude, latitude, crime_type AS "crimeType",
       lsoa_code AS "lsoaCode"
FROM numbered
WHERE NOT street_row_is_readable(month, longitude IS NOT NULL OR latitude IS NOT NULL,
                                 TRY_CAST(longitude AS DOUBLE), TRY_CAST(latitude AS DOUBLE), crime_type)
   OR NOT is_area_code(lsoa_code)
ORDER BY row_no
LIMIT 1;
