-- one row per postcode of census table P001: its residents of both sexes, with its number of rows,
-- of sexes and of missing numbers
CREATE OR REPLACE TABLE stg_postcode_residents AS
WITH parts AS (
  SELECT NULL::VARCHAR AS postcode, NULL::VARCHAR AS sex, NULL::VARCHAR AS residents
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
), read AS (
  SELECT coalesce(replace(upper(postcode), ' ', ''), '') AS postcode, trim(sex) AS sex,
         whole_number(residents) AS residents
  FROM parts
)
SELECT postcode, CAST(sum(residents) AS INTEGER) AS residents,
       count(*) AS row_count, count(DISTINCT sex) AS sex_count, count(*) - count(residents) AS rows_without_number
FROM read
GROUP BY postcode;
