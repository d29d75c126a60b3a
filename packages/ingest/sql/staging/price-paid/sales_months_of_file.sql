-- one row per record status and month of one Price Paid file
SELECT status, "month", "rows"
FROM stg_sales_by_month
WHERE file_no = CAST(getvariable('file_no') AS INTEGER)
ORDER BY status, "month";
