-- one row per sale with more than one statement
CREATE OR REPLACE TABLE int_repeated_sales AS
SELECT id FROM int_placed_sales GROUP BY id HAVING count(*) > 1;
