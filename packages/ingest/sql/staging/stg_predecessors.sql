-- adds an older edition of LSOA 2021 → LTLA
INSERT INTO stg_predecessors
SELECT trim(lsoa21), trim(ltla)
FROM read_csv(getvariable('path'), header = false, skip = 1, names = getvariable('names'),
              all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '')
WHERE lsoa21 IS NOT NULL AND ltla IS NOT NULL;
