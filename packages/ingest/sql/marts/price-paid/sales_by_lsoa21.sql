-- one row per counted sale: year (0: latest 12 months, 1: the 12 before), LSOA 2021, type and price
CREATE OR REPLACE TABLE sales_by_lsoa21 AS
SELECT CAST(CASE WHEN s.transferred >= CAST(getvariable('latest_from') || '-01' AS DATE) THEN 0 ELSE 1 END
            AS INTEGER) AS years_before,
       s.lsoa_no,
       CAST(list_position(['D', 'S', 'T', 'F'], CAST(s.property_type AS VARCHAR)) - 1 AS INTEGER) AS type_no,
       s.price
FROM int_sales AS s
WHERE s.bucket = 'counted';
