-- one row per unused year of a yearly file: a fuller file holds at least half of its sales, so both
-- are editions of one year
CREATE OR REPLACE TABLE int_sales_editions AS
WITH staged AS (
  SELECT file_no, year(transferred) AS year, count(*) AS sales FROM int_placed_sales WHERE update_no = 0 GROUP BY ALL
), repeated AS (
  SELECT DISTINCT s.id, s.file_no, year(s.transferred) AS year
  FROM int_placed_sales AS s
  WHERE s.update_no = 0 AND s.id IN (SELECT id FROM int_repeated_sales)
), shared AS (
  SELECT a.file_no, a.year, b.file_no AS fuller_no, count(*) AS shared
  FROM repeated AS a JOIN repeated AS b ON b.id = a.id AND b.year = a.year AND b.file_no <> a.file_no
  GROUP BY ALL
)
SELECT s.file_no, s.year, s.fuller_no, own.sales, other.sales AS fuller_sales
FROM shared AS s
JOIN staged AS t USING (file_no, year)
JOIN stg_sales_years AS own USING (file_no, year)
JOIN stg_sales_years AS other ON other.file_no = s.fuller_no AND other.year = s.year
WHERE 2 * s.shared >= t.sales
  AND (other.sales > own.sales OR (other.sales = own.sales AND other.file_no < own.file_no))
QUALIFY row_number() OVER (PARTITION BY s.file_no, s.year ORDER BY other.sales DESC, s.fuller_no) = 1;
