-- how to read a Price Paid file (16 fields, no header), and whether a row can be read
CREATE OR REPLACE MACRO price_paid_rows(file_path, in_order) AS TABLE
  SELECT * FROM read_csv(file_path, header = false, auto_detect = false, delim = ',', quote = '"', escape = '"',
                         nullstr = '', store_rejects = NOT in_order, parallel = NOT in_order, null_padding = in_order,
                         columns = {
                           'id': 'VARCHAR', 'price': 'VARCHAR', 'transferred': 'VARCHAR',
                           'postcode': 'VARCHAR', 'property_type': 'VARCHAR',
                           'old_new': 'VARCHAR', 'tenure': 'VARCHAR', 'paon': 'VARCHAR',
                           'saon': 'VARCHAR', 'street': 'VARCHAR',
                           'locality': 'VARCHAR', 'town': 'VARCHAR', 'district': 'VARCHAR', 'county': 'VARCHAR',
                           'category': 'VARCHAR', 'record_status': 'VARCHAR'
                         });

-- Price Paid begins in January 1995; dates look like 2025-03-14 00:00
CREATE OR REPLACE MACRO sale_day(transferred) AS
  CASE WHEN transferred LIKE '____-__-__%' AND transferred BETWEEN '1995' AND '2100'
    THEN TRY_CAST(left(transferred, 10) AS DATE) END;

CREATE OR REPLACE MACRO sale_price(price) AS
  CASE WHEN regexp_full_match(price, '\d{1,10}') THEN nullif(TRY_CAST(price AS INTEGER), 0) END;

-- a deletion needs only the id of the sale it withdraws
CREATE OR REPLACE MACRO sale_is_readable(id, price, transferred, property_type, category, record_status) AS
  coalesce(
    (record_status = 'D' OR (
      record_status IN ('A', 'C') AND property_type IN ('D', 'S', 'T', 'F', 'O') AND category IN ('A', 'B')
      AND sale_day(transferred) IS NOT NULL AND sale_price(price) IS NOT NULL))
    AND TRY_CAST(id AS UUID) IS NOT NULL, false);

-- one row per statement of a sale, as published: from a range of months, or a change or deletion of
-- any month
CREATE OR REPLACE MACRO stg_sales(file_path, month_from, month_to) AS TABLE
  SELECT CAST(id AS UUID) AS id, CAST(record_status AS sale_status) AS status,
         sale_day(transferred) AS transferred, sale_price(price) AS price,
         nullif(replace(upper(postcode), ' ', ''), '') AS postcode,
         TRY_CAST(property_type AS sale_property) AS property_type, TRY_CAST(category AS sale_category) AS category
  FROM price_paid_rows(file_path, false)
  WHERE (record_status <> 'A' OR left(transferred, 7) BETWEEN month_from AND month_to)
    AND sale_is_readable(id, price, transferred, property_type, category, record_status);
