-- one row per outcode and LSOA 2021: Census 2021 residents of the live residential postcodes in
-- both, where there are any
SELECT outcode, lsoa_no, CAST(sum(residents) AS INTEGER) AS residents
FROM int_postcode_residents
WHERE lsoa_no IS NOT NULL AND is_home AND residents > 0
GROUP BY outcode, lsoa_no
ORDER BY outcode, lsoa_no;
