-- one row per built-up area of the list of names; empty, where none was supplied
CREATE OR REPLACE TABLE stg_town_names (town VARCHAR, town_name VARCHAR, town_name_welsh VARCHAR);
