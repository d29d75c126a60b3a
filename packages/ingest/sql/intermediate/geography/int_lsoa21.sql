-- one row per LSOA 2021 in an LTLA, in the order of codes, with its residents
CREATE OR REPLACE TABLE int_lsoa21 AS
SELECT CAST(row_number() OVER (ORDER BY l.lsoa21) - 1 AS INTEGER) AS lsoa_no,
       l.lsoa21, l.lsoa21_name, l.ward, l.ward_name, l.ward_name_welsh, l.ltla, p.population
FROM stg_lsoa21 AS l
LEFT JOIN stg_population AS p USING (lsoa21)
WHERE l.ltla IS NOT NULL;
