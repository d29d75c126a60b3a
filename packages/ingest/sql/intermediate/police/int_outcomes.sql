-- one row per row of the month's outcomes files: its index in the list of outcomes, and its bucket
-- unless that depends on its crime
CREATE OR REPLACE TABLE int_outcomes AS
WITH named AS (
  SELECT *,
         list_extract(getvariable('outcome_places'), list_position(getvariable('outcome_names'), outcome_type))
           AS outcome_no
  FROM stg_outcomes
)
SELECT file_no, force, crime_key, outcome_type, CAST(outcome_no AS TINYINT) AS outcome_no,
       CASE
         WHEN NOT readable THEN 'malformed'
         WHEN crime_key IS NULL THEN 'noId'
         WHEN getvariable('month') > getvariable('last_month_of_court_results')
           AND list_contains(getvariable('court_places'), outcome_no) THEN 'courtResult'
         ELSE 'followed'
       END AS bucket
FROM named;
