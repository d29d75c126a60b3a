-- adds the counties of a further lookup
INSERT INTO stg_ltla_to_county
WITH parts AS (
  SELECT NULL::VARCHAR AS ltla, NULL::VARCHAR AS county, NULL::VARCHAR AS county_name,
         NULL::VARCHAR AS county_name_welsh
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
)
SELECT DISTINCT CAST(getvariable('lookup_no') AS INTEGER), trim(ltla), trim(county),
       trim(county_name), trim(county_name_welsh)
FROM parts
WHERE ltla IS NOT NULL AND county IS NOT NULL;
