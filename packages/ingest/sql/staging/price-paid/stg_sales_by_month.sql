-- adds the rows of one Price Paid file by month and record status; unreadable rows have neither,
-- deletions no month
INSERT INTO stg_sales_by_month
SELECT CAST(getvariable('file_no') AS INTEGER),
       CASE WHEN readable THEN record_status END AS status,
       CASE WHEN readable AND record_status <> 'D' THEN left(transferred, 7) END AS "month",
       CAST(count(*) AS INTEGER)
FROM (
  SELECT transferred, record_status,
         sale_is_readable(id, price, transferred, property_type, category, record_status) AS readable
  FROM price_paid_rows(getvariable('path'), false)
)
GROUP BY ALL;
