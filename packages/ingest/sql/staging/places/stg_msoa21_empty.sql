-- one row per pair of LSOA 2021 and MSOA 2021; empty, where no lookup was supplied
CREATE OR REPLACE TABLE stg_msoa21 (lsoa21 VARCHAR, msoa21 VARCHAR, name VARCHAR, name_welsh VARCHAR);
