-- one row per Price Paid file, record status and month; starts empty
CREATE OR REPLACE TABLE stg_sales_by_month (file_no INTEGER, status VARCHAR, "month" VARCHAR, "rows" INTEGER);
