-- one row per month and record status of one Price Paid file: its rows; those that cannot be read have neither, deletions no month
SELECT CASE WHEN readable THEN record_status END AS status,
       CASE WHEN readable AND record_status <> 'D' THEN left(transferred, 7) END AS "month",
       count(*) AS "rows"
FROM (
  SELECT transferred, record_status, sale_is_readable(id, price, transferred, property_type, category, record_status) AS readable
  FROM price_paid_rows(getvariable('path'), false)
)
GROUP BY ALL
ORDER BY status, "month";
