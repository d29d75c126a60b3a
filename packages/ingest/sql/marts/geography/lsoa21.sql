-- one row per LSOA 2021 in the order of codes
SELECT lsoa21 AS code, lsoa21_name AS name, ward, ward_name AS "wardName",
       ward_name_welsh AS "wardNameWelsh", ltla, coalesce(population, 0) AS population
FROM int_lsoa21
ORDER BY lsoa_no;
