-- one row per Price Paid file with statements: rows by bucket
CREATE OR REPLACE TABLE sales_ledger_by_file AS
SELECT CAST(file_no AS INTEGER) AS file_no,
       count(*) FILTER (bucket = 'counted') AS counted,
       count(*) FILTER (bucket = 'otherMonths') AS "otherMonths",
       count(*) FILTER (bucket = 'otherCategory') AS "otherCategory",
       count(*) FILTER (bucket = 'otherType') AS "otherType",
       count(*) FILTER (bucket = 'noPostcode') AS "noPostcode",
       count(*) FILTER (bucket = 'unknownPostcode') AS "unknownPostcode",
       count(*) FILTER (bucket = 'changed') AS changed,
       count(*) FILTER (bucket = 'superseded') AS superseded,
       count(*) FILTER (bucket = 'deleted') AS deleted,
       count(*) FILTER (bucket = 'deletion') AS deletion
FROM int_sales
GROUP BY file_no;
