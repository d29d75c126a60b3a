-- children of split LSOAs without a centroid: the nearest cannot be found
SELECT DISTINCT lsoa21 AS code
FROM int_lsoa11_children
WHERE change IN ('S', 'X') AND latitude_e6 IS NULL
ORDER BY lsoa21;
