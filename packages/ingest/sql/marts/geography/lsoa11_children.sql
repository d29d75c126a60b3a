-- one row per child of an LSOA that exists only in 2011, in a total order
SELECT lsoa11, lsoa21, change, lsoa_no, latitude_e6, longitude_e6
FROM int_lsoa11_children
ORDER BY lsoa11, lsoa21;
