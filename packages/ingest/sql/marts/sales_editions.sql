-- one row per year of a yearly file that was left, with the fuller file that was used
SELECT file_no AS "fileNo", CAST(year AS INTEGER) AS year, fuller_no AS "fullerNo", sales, fuller_sales AS "fullerSales"
FROM int_sales_editions
ORDER BY year, file_no;
