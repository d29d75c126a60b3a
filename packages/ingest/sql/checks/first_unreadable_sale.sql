-- the first row of one Price Paid file that cannot be read, with its line
WITH numbered AS (
  SELECT row_number() OVER () AS line, * FROM price_paid_rows(getvariable('path'), true)
)
SELECT CAST(line AS INTEGER) AS line, id, price, transferred, property_type AS "propertyType", category, record_status AS status
FROM numbered
WHERE NOT sale_is_readable(id, price, transferred, property_type, category, record_status)
ORDER BY line
LIMIT 1;
