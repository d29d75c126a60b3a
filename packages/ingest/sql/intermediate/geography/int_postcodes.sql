-- one row per postcode: its LSOA 2021, and how it was recoded where the directory has an abolished
-- 2011 code
CREATE OR REPLACE VIEW int_postcodes AS
SELECT p.outcode, p.incode, coalesce(p.lsoa21, t.lsoa21, r.lsoa21) AS lsoa21,
       coalesce(p.lsoa21, p.lsoa11) AS published, r.change,
       p.terminated,
       -- user type 0 is small users, homes among them; 1 is a large user such as a firm's mail room
       p.terminated IS NULL AND p.user_type IS DISTINCT FROM '1' AS is_home,
       p.latitude_e6, p.longitude_e6
FROM stg_postcodes AS p
LEFT JOIN int_lsoa21 AS t ON t.lsoa21 = p.lsoa11
LEFT JOIN int_recoded_postcodes AS r ON r.outcode = p.outcode AND r.incode = p.incode AND t.lsoa21 IS NULL;
