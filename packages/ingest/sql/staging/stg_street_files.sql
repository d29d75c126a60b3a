-- one row per street file of the month: where it lies and whose it is
CREATE OR REPLACE TABLE stg_street_files AS
SELECT unnest(getvariable('paths')) AS path,
       unnest(getvariable('roles')) AS role,
       unnest(getvariable('slugs')) AS force,
       CAST(unnest(range(len(getvariable('paths')))) AS INTEGER) AS file_no;
