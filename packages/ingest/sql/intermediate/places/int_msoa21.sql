-- one row per LSOA 2021 with its MSOA 2021; names from the Library, else the publisher, else its
-- LSOAs' names without the letter, else the code
CREATE OR REPLACE TABLE int_msoa21 AS
WITH pairs AS (
  SELECT t.lsoa_no, t.lsoa21, s.msoa21, s.name, s.name_welsh,
         -- ONS names an LSOA after its MSOA, with a letter added
         regexp_extract(t.lsoa21_name, '^(.* \d{3})[A-Z]$', 1) AS stem
  FROM int_lsoa21 AS t JOIN stg_msoa21 AS s USING (lsoa21)
  QUALIFY row_number() OVER (PARTITION BY t.lsoa21 ORDER BY s.msoa21) = 1
), stems AS (
  SELECT msoa21, CASE WHEN count(DISTINCT stem) = 1 THEN nullif(min(stem), '') END AS stem FROM pairs GROUP BY msoa21
), named AS (
  SELECT msoa21, name, name_welsh FROM stg_msoa21_names
  QUALIFY row_number() OVER (PARTITION BY msoa21 ORDER BY name, name_welsh) = 1
)
SELECT p.lsoa_no, p.lsoa21, p.msoa21, coalesce(n.name, p.name, s.stem, p.msoa21) AS name,
       CASE WHEN n.name IS NULL THEN p.name_welsh ELSE n.name_welsh END AS name_welsh
FROM pairs AS p JOIN stems AS s USING (msoa21) LEFT JOIN named AS n USING (msoa21);
