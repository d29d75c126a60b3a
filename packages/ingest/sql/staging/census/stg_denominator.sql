-- one row per LSOA of the table's vintage: its total of people or households; null where it cannot
-- be read
CREATE OR REPLACE TABLE stg_denominator AS
WITH parts AS (
  SELECT NULL::VARCHAR AS lsoa21, NULL::VARCHAR AS lsoa11, NULL::VARCHAR AS total
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT trim(lsoa21) AS lsoa21, trim(lsoa11) AS lsoa11, whole_number(total) AS total
FROM parts
WHERE regexp_full_match(trim(coalesce(lsoa21, lsoa11)), '[EW]01\d{6}');
