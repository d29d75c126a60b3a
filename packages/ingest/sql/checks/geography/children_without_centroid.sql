-- children of split LSOAs whose centroid is not known, so that "nearest" cannot be judged
SELECT DISTINCT lsoa21 AS code FROM int_lsoa11_children WHERE change IN ('S', 'X') AND latitude_e6 IS NULL ORDER BY lsoa21;
