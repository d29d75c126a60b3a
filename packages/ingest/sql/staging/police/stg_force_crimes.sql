-- one row per Crime ID, month and area of one force: its crimes in the months read
CREATE OR REPLACE TABLE stg_force_crimes AS
SELECT crime_key, lsoa_no, crimes,
       month_no BETWEEN getvariable('window_from_no') AND getvariable('window_to_no') AS in_window
FROM read_parquet(getvariable('crime_paths'))
WHERE force = getvariable('force');
