-- adds the statements of one Price Paid file: sales of the 24 months, and changes and deletions of any month
INSERT INTO stg_sales
SELECT CAST(getvariable('file_no') AS INTEGER), CAST(getvariable('update_no') AS INTEGER),
       CAST(id AS UUID), record_status, sale_day(transferred), sale_price(price),
       nullif(replace(upper(postcode), ' ', ''), ''), property_type, category
FROM price_paid_rows(getvariable('path'), false)
WHERE sale_is_readable(id, price, transferred, property_type, category, record_status)
  AND (record_status <> 'A' OR strftime(sale_day(transferred), '%Y-%m') BETWEEN getvariable('sales_from') AND getvariable('sales_to'));
