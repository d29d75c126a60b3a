-- the first search of one file with a date outside the file's month, and its row number
WITH numbered AS (
  SELECT row_number() OVER () AS row_no, *
  FROM read_csv(getvariable('path'), header = false, skip = 1, all_varchar = true,
                delim = ',', quote = '"', escape = '"',
                nullstr = '', parallel = false, null_padding = true, names = ['type', 'date'])
)
SELECT CAST(row_no AS INTEGER) AS "rowNo", date
FROM numbered
WHERE NOT search_is_of_month(date)
ORDER BY row_no
LIMIT 1;
