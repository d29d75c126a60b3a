-- the first search of one file whose date is not of the month, with its line
WITH numbered AS (
  SELECT row_number() OVER () + 1 AS line, *
  FROM read_csv(getvariable('path'), header = false, skip = 1, all_varchar = true, delim = ',', quote = '"', escape = '"',
                nullstr = '', parallel = false, null_padding = true, names = ['type', 'date'])
)
SELECT CAST(line AS INTEGER) AS line, date
FROM numbered
WHERE NOT search_is_of_month(date)
ORDER BY line
LIMIT 1;
