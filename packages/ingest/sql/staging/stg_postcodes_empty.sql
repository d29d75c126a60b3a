-- one row per postcode: none were supplied
CREATE OR REPLACE TABLE stg_postcodes (outcode VARCHAR, incode VARCHAR, lsoa21 VARCHAR, terminated VARCHAR, latitude_e6 INTEGER, longitude_e6 INTEGER);
