-- one row per Price Paid file, record status and month: rows
CREATE OR REPLACE TABLE sales_by_month AS FROM stg_sales_by_month;
