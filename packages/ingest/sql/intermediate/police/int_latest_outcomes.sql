-- one row per crime of one force with an outcome: the latest outcome
CREATE OR REPLACE TABLE int_latest_outcomes AS
SELECT crime_key, max(rank) AS rank
FROM stg_force_outcomes
GROUP BY crime_key;
