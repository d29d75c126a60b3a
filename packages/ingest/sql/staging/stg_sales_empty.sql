-- one row per statement of a sale, as published; update_no is 0 in yearly files, and grows from update to update
CREATE OR REPLACE TABLE stg_sales (
  file_no INTEGER, update_no INTEGER, id UUID, status VARCHAR, transferred DATE, price INTEGER,
  postcode VARCHAR, property_type VARCHAR, category VARCHAR
);
