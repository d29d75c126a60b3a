-- one row per counted sale in the order of months, LSOA 2021, type and price; the years before it are period 1
SELECT CAST(CASE WHEN s.transferred >= CAST(getvariable('latest_from') || '-01' AS DATE) THEN 0 ELSE 1 END AS INTEGER) AS period,
       s.lsoa_no,
       CAST(list_position(['D', 'S', 'T', 'F'], s.property_type) - 1 AS INTEGER) AS type_no,
       s.price
FROM int_sales AS s
WHERE s.bucket = 'counted'
ORDER BY period, s.lsoa_no, type_no, s.price;
