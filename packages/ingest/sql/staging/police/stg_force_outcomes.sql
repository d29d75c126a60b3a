-- one row per crime, month and outcome of one force: how often it stands in the month's file
CREATE OR REPLACE TABLE stg_force_outcomes AS
SELECT crime_key, month_no, outcome_no, row_count,
       -- the later month stands higher, and of two outcomes in one month the one that stands first in the list
       month_no * 64 + 63 - outcome_no AS rank
FROM read_parquet(getvariable('outcome_paths'))
WHERE force = getvariable('force');
