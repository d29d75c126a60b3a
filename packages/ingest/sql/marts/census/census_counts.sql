-- one row per LSOA 2021 and category of the census table just read
SELECT t.lsoa_no, s.category_no, s.count
FROM stg_census AS s JOIN int_lsoa21 AS t USING (lsoa21)
WHERE s.count IS NOT NULL;
