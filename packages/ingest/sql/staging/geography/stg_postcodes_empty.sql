-- one row per postcode, live or ended, with the LSOA code of its directory's vintage
CREATE OR REPLACE TABLE stg_postcodes (
  outcode VARCHAR, incode VARCHAR, lsoa21 VARCHAR, lsoa11 VARCHAR, msoa21 VARCHAR,
  terminated VARCHAR, user_type VARCHAR, town VARCHAR, latitude_e6 INTEGER, longitude_e6 INTEGER
);
