-- one row per MSOA 2021 and name of the House of Commons Library; empty, where none were supplied
CREATE OR REPLACE TABLE stg_msoa21_names (msoa21 VARCHAR, name VARCHAR, name_welsh VARCHAR);
