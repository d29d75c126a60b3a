-- one row per file of a month, of one type: its path and force
CREATE OR REPLACE TABLE stg_police_files AS
SELECT unnest(getvariable('paths')) AS path,
       unnest(getvariable('slugs')) AS force,
       CAST(unnest(range(len(getvariable('paths')))) AS INTEGER) AS file_no;
