-- one row per LSOA 2021 in a town: the first by code where its LSOAs of 2011 lay in several
CREATE OR REPLACE TABLE int_towns AS
SELECT t.lsoa_no, t.lsoa21, s.town, s.town_name, s.town_name_welsh
FROM int_lsoa21 AS t JOIN stg_towns AS s USING (lsoa21)
WHERE s.town IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY t.lsoa21 ORDER BY s.town) = 1;
