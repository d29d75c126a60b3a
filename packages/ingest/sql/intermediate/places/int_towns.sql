-- one row per LSOA 2021 in a town: the one with most of its parts, of equal ones the first by code,
-- and a town before open country
CREATE OR REPLACE TABLE int_towns AS
WITH best AS (
  FROM stg_towns
  QUALIFY row_number() OVER (PARTITION BY lsoa21 ORDER BY weight DESC, town NULLS LAST) = 1
)
SELECT t.lsoa_no, t.lsoa21, s.town, s.town_name, s.town_name_welsh
FROM int_lsoa21 AS t JOIN best AS s USING (lsoa21)
WHERE s.town IS NOT NULL;
