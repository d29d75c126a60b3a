-- the first unreadable row of one Price Paid file, and its row number
WITH numbered AS (
  SELECT row_number() OVER () AS row_no, * FROM price_paid_rows(getvariable('path'), true)
)
SELECT CAST(row_no AS INTEGER) AS "rowNo", id, price, transferred, property_type AS "propertyType",
       category, record_status AS status
FROM numbered
WHERE NOT sale_is_readable(id, price, transferred, property_type, category, record_status)
ORDER BY row_no
LIMIT 1;
