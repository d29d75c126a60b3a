-- one row per postcode: int_postcodes as saved by save_mart.sql, because 2.3 million staged rows
-- take 400 MB
CREATE OR REPLACE VIEW int_postcodes AS FROM read_parquet(getvariable('postcodes_path'));
DROP TABLE stg_postcodes;
DROP TABLE int_recoded_postcodes;
