-- one row per Price Paid file and year: all its additions and changes, including those outside the
-- 24 months
CREATE OR REPLACE TABLE stg_sales_years AS
SELECT CAST(unnest(getvariable('year_files')) AS INTEGER) AS file_no,
       CAST(unnest(getvariable('years')) AS INTEGER) AS year,
       CAST(unnest(getvariable('year_sales')) AS INTEGER) AS sales;
