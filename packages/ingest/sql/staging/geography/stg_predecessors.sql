-- adds an older edition of LSOA 2021 → LTLA
INSERT INTO stg_predecessors
SELECT trim(lsoa21), trim(ltla)
FROM lookup_rows(getvariable('path'), getvariable('columns'))
WHERE lsoa21 IS NOT NULL AND ltla IS NOT NULL;
