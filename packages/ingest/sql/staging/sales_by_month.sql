-- one row per month and record status of one Price Paid file: its rows; those that cannot be read have neither
SELECT CASE WHEN readable THEN record_status END AS status,
       CASE WHEN readable THEN strftime(sale_day(transferred), '%Y-%m') END AS "month",
       count(*) AS "rows"
FROM (
  SELECT transferred, record_status, sale_is_readable(id, price, transferred, property_type, category, record_status) AS readable
  FROM price_paid_rows(getvariable('path'), false)
)
GROUP BY ALL
ORDER BY status, "month";
