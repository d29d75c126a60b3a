-- one row per LSOA 2021 and older edition: the LTLA it lay in then
CREATE OR REPLACE TABLE stg_predecessors (lsoa21 VARCHAR, ltla VARCHAR);
