-- one row per LSOA 2021 and latest outcome (-1: none) of one force: its crimes of the window with
-- an id
SELECT c.lsoa_no, CAST(coalesce(63 - l.rank % 64, -1) AS INTEGER) AS outcome_no,
       CAST(sum(c.crimes) AS INTEGER) AS crimes
FROM stg_force_crimes AS c
LEFT JOIN int_latest_outcomes AS l USING (crime_key)
WHERE c.in_window AND c.lsoa_no IS NOT NULL AND c.crime_key IS NOT NULL
GROUP BY ALL;
