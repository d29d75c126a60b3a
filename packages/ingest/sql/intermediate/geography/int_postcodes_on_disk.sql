-- one row per postcode, as int_postcodes gave it, read from where save_mart.sql put it: 2.3 million rows staged take 400 MB
CREATE OR REPLACE VIEW int_postcodes AS FROM read_parquet(getvariable('postcodes_path'));
DROP TABLE stg_postcodes;
DROP TABLE int_recoded_postcodes;
