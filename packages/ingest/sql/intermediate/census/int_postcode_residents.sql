-- one row per postcode of census table P001: its residents and, where the directory has one, its
-- LSOA 2021
CREATE OR REPLACE TABLE int_postcode_residents AS
SELECT r.postcode, p.outcode, t.lsoa_no, p.is_home, r.residents
FROM stg_postcode_residents AS r
LEFT JOIN int_postcodes AS p ON p.outcode || p.incode = r.postcode
LEFT JOIN int_lsoa21 AS t USING (lsoa21);
