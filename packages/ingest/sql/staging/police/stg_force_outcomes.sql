-- one row per crime, month and outcome of one force: how often it appears in the month's file
CREATE OR REPLACE TABLE stg_force_outcomes AS
SELECT crime_key, month_no, outcome_no, row_count,
       -- later months rank higher, and within a month the outcome listed first
       month_no * 64 + 63 - outcome_no AS rank
FROM read_parquet(getvariable('outcome_paths'))
WHERE force = getvariable('force');
