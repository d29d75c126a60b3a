-- one row per LSOA 2021 with its MSOA 2021, in the order of codes
SELECT lsoa_no AS lsoa, msoa21 AS code, name, name_welsh AS "nameWelsh" FROM int_msoa21 ORDER BY lsoa_no;
