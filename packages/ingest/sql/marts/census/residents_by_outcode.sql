-- one row per outcode and LSOA 2021: the residents of Census 2021 in the postcodes that lie in both, where there are any
SELECT outcode, lsoa_no, CAST(sum(residents) AS INTEGER) AS residents
FROM int_postcode_residents
WHERE lsoa_no IS NOT NULL AND residents > 0
GROUP BY outcode, lsoa_no
ORDER BY outcode, lsoa_no;
