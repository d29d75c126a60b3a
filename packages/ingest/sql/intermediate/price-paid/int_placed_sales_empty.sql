-- one row per statement of a sale, with the LSOA 2021 of its postcode; starts empty; update_no is 0
-- in yearly files and increases with each update
DROP TABLE IF EXISTS int_placed_sales;
DROP TABLE IF EXISTS int_repeated_sales;
DROP TABLE IF EXISTS int_sales;
CREATE OR REPLACE TYPE sale_status AS ENUM ('A', 'C', 'D');
CREATE OR REPLACE TYPE sale_property AS ENUM ('D', 'S', 'T', 'F', 'O');
CREATE OR REPLACE TYPE sale_category AS ENUM ('A', 'B');
CREATE OR REPLACE TYPE sale_bucket AS ENUM (
  'counted', 'otherMonths', 'otherCategory', 'otherType', 'noPostcode', 'unknownPostcode',
  'changed', 'superseded', 'deleted', 'deletion'
);
CREATE TABLE int_placed_sales (
  file_no USMALLINT, update_no USMALLINT, id UUID, status sale_status, transferred DATE, price INTEGER,
  property_type sale_property, category sale_category, has_postcode BOOLEAN, lsoa_no INTEGER
);
