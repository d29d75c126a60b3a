-- LSOAs of the lookup that are not in the census table
SELECT lsoa21 AS code FROM int_lsoa21 WHERE population IS NULL ORDER BY lsoa21;
