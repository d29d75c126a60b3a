-- one row per LSOA 2021 and town; empty, where no lookup was supplied
CREATE OR REPLACE TABLE stg_towns (
  lsoa21 VARCHAR, town VARCHAR, town_name VARCHAR, town_name_welsh VARCHAR, weight BIGINT
);
