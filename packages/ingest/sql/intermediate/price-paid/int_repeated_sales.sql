-- one row per sale that more than one statement names
CREATE OR REPLACE TABLE int_repeated_sales AS
SELECT id FROM int_placed_sales GROUP BY id HAVING count(*) > 1;
