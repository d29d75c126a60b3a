-- one row per LSOA 2021 and built-up area of its postcodes, with their number; live residential
-- ones outweigh all others
CREATE OR REPLACE TABLE stg_towns AS
SELECT p.lsoa21, s.town, n.town_name, n.town_name_welsh,
       CAST(sum(CASE WHEN p.is_home THEN 1000000 ELSE 1 END) AS BIGINT) AS weight
FROM int_postcodes AS p
JOIN stg_postcodes AS s USING (outcode, incode)
LEFT JOIN stg_town_names AS n ON n.town = s.town
WHERE p.lsoa21 IS NOT NULL
GROUP BY ALL;
