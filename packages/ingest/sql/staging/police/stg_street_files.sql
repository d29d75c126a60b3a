-- one row per street file of the month: its path, its force, and who reports its first row
CREATE OR REPLACE TABLE stg_street_files AS
SELECT unnest(getvariable('paths')) AS path,
       unnest(getvariable('roles')) AS role,
       unnest(getvariable('slugs')) AS force,
       unnest(getvariable('first_reporters')) AS first_reporter,
       CAST(unnest(range(len(getvariable('paths')))) AS INTEGER) AS file_no;
