-- one row per LSOA of the table and LSOA 2021 it became; each part of a split LSOA has the whole
-- total
CREATE OR REPLACE TABLE int_denominator AS
SELECT d.lsoa21 AS code, t.lsoa_no, d.total
FROM stg_denominator AS d JOIN int_lsoa21 AS t USING (lsoa21)
UNION ALL
SELECT d.lsoa11, t.lsoa_no, d.total
FROM stg_denominator AS d
JOIN stg_lsoa11_to_lsoa21 AS e ON e.lsoa11 = d.lsoa11
JOIN int_lsoa21 AS t ON t.lsoa21 = e.lsoa21;
