-- adds the statements of one Price Paid file: sales of the 24 months, and changes and deletions of any month
INSERT INTO stg_sales
SELECT CAST(getvariable('file_no') AS USMALLINT), CAST(getvariable('update_no') AS USMALLINT),
       CAST(id AS UUID), CAST(record_status AS sale_status), sale_day(transferred), sale_price(price),
       nullif(replace(upper(postcode), ' ', ''), ''), TRY_CAST(property_type AS sale_property), TRY_CAST(category AS sale_category)
FROM price_paid_rows(getvariable('path'), false)
WHERE (record_status <> 'A' OR left(transferred, 7) BETWEEN getvariable('sales_from') AND getvariable('sales_to'))
  AND sale_is_readable(id, price, transferred, property_type, category, record_status);
