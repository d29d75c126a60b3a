-- adds the statements of one Price Paid file: sales of the 24 months, and changes and deletions of
-- any month
INSERT INTO int_placed_sales
SELECT CAST(getvariable('file_no') AS USMALLINT), CAST(getvariable('update_no') AS USMALLINT),
       s.id, s.status, s.transferred, s.price, s.property_type, s.category, s.postcode IS NOT NULL, p.lsoa_no
FROM stg_sales(getvariable('path'), getvariable('sales_from'), getvariable('sales_to')) AS s
-- no postcode appears twice, or there are no house prices (checks/geography/postcodes_doubled.sql)
LEFT JOIN (
  SELECT q.outcode || q.incode AS postcode, t.lsoa_no
  FROM int_postcodes AS q JOIN int_lsoa21 AS t USING (lsoa21)
) AS p USING (postcode);
