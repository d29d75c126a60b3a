-- one row per LSOA 2021 in a town, in the order of codes
SELECT lsoa_no AS lsoa, town AS code, town_name AS name, town_name_welsh AS "nameWelsh" FROM int_towns ORDER BY lsoa_no;
