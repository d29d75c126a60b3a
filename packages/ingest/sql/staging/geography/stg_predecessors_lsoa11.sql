-- adds an older edition of LSOA 2011 → LTLA, converted to LSOA 2021 by the exact-fit lookup
INSERT INTO stg_predecessors
SELECT e.lsoa21, trim(l.ltla)
FROM lookup_rows(getvariable('path'), getvariable('columns')) AS l
JOIN stg_lsoa11_to_lsoa21 AS e ON e.lsoa11 = trim(l.lsoa11);
