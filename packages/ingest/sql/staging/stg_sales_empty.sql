-- one row per statement of a sale, as published (nothing yet; what an earlier reading left is let go); update_no is 0 in yearly files, and grows from update to update
DROP TABLE IF EXISTS stg_sales;
DROP TABLE IF EXISTS int_sales;
DROP TABLE IF EXISTS int_repeated_sales;
CREATE OR REPLACE TYPE sale_status AS ENUM ('A', 'C', 'D');
CREATE OR REPLACE TYPE sale_property AS ENUM ('D', 'S', 'T', 'F', 'O');
CREATE OR REPLACE TYPE sale_category AS ENUM ('A', 'B');
CREATE OR REPLACE TYPE sale_bucket AS ENUM (
  'counted', 'otherMonths', 'otherCategory', 'otherType', 'noPostcode', 'unknownPostcode', 'changed', 'superseded', 'deleted', 'deletion'
);
CREATE TABLE stg_sales (
  file_no USMALLINT, update_no USMALLINT, id UUID, status sale_status, transferred DATE, price INTEGER,
  postcode VARCHAR, property_type sale_property, category sale_category
);
