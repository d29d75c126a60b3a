-- one row per force, crime and outcome of the month: how often it appears in the force's file
CREATE OR REPLACE TABLE outcomes_by_crime AS
SELECT force, crime_key, CAST(getvariable('month_no') AS INTEGER) AS month_no, outcome_no,
       CAST(count(*) AS INTEGER) AS row_count
FROM int_outcomes
WHERE bucket = 'followed'
GROUP BY ALL
ORDER BY force;
