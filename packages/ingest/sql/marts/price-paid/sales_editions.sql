-- one row per unused year of a yearly file, with the fuller file used in its place
CREATE OR REPLACE TABLE sales_editions AS
SELECT CAST(file_no AS INTEGER) AS "fileNo", CAST(year AS INTEGER) AS year,
       CAST(fuller_no AS INTEGER) AS "fullerNo", sales, fuller_sales AS "fullerSales"
FROM int_sales_editions;
