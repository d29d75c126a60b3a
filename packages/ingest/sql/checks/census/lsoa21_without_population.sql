-- LSOAs of the lookup that the census table does not hold
SELECT lsoa21 AS code FROM int_lsoa21 WHERE population IS NULL ORDER BY lsoa21;
