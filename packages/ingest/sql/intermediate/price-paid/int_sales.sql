-- one row per statement of a sale: its bucket of the ledger
CREATE OR REPLACE TABLE int_sales AS
WITH stated AS (
  SELECT s.*, e.file_no IS NOT NULL AS left_out
  FROM int_placed_sales AS s
  LEFT JOIN int_sales_editions AS e ON e.file_no = s.file_no AND e.year = year(s.transferred) AND s.update_no = 0
), ranked AS (
  -- newest statement first: updates before yearly files, later updates before earlier ones, the
  -- fuller file of a year before the other; within a file deletions before changes before
  -- additions, then the later and dearer sale
  SELECT s.*,
         row_number() OVER newest AS place,
         first_value(s.status) OVER newest AS standing
  FROM stated AS s
  LEFT JOIN stg_sales_years AS z ON z.file_no = s.file_no AND z.year = year(s.transferred)
  WHERE s.id IN (SELECT id FROM int_repeated_sales)
  WINDOW newest AS (
    PARTITION BY s.id
    ORDER BY s.update_no DESC, s.left_out, CASE WHEN s.update_no = 0 THEN z.sales END DESC,
             CASE WHEN s.update_no = 0 THEN s.file_no END,
             s.status DESC, s.transferred DESC, s.price DESC, s.property_type, s.category, s.lsoa_no
  )
  UNION ALL BY NAME
  SELECT s.*, 1 AS place, s.status AS standing
  FROM stated AS s
  WHERE s.id NOT IN (SELECT id FROM int_repeated_sales)
)
SELECT r.file_no, r.transferred, r.price, r.property_type, r.lsoa_no,
       CAST(CASE
         WHEN r.status = 'D' THEN 'deletion'
         WHEN r.status = 'C'
           AND strftime(r.transferred, '%Y-%m') NOT BETWEEN getvariable('sales_from') AND getvariable('sales_to')
           THEN 'otherMonths'
         WHEN r.standing = 'D' THEN 'deleted'
         WHEN r.place > 1 AND r.standing = 'C' THEN 'changed'
         WHEN r.place > 1 OR r.left_out THEN 'superseded'
         WHEN r.category <> 'A' THEN 'otherCategory'
         WHEN r.property_type = 'O' THEN 'otherType'
         WHEN NOT r.has_postcode THEN 'noPostcode'
         WHEN r.lsoa_no IS NULL THEN 'unknownPostcode'
         ELSE 'counted'
       END AS sale_bucket) AS bucket
FROM ranked AS r;
