-- one row: crimes of one force in the window, by whether their outcome can be found; `repeatedId`
-- are those after the first with their id
WITH ids AS (
  SELECT crime_key, sum(crimes) AS crimes
  FROM stg_force_crimes
  WHERE in_window AND lsoa_no IS NOT NULL AND crime_key IS NOT NULL
  GROUP BY crime_key
)
SELECT CAST(coalesce(sum(i.crimes), 0) AS INTEGER) AS followed,
       CAST(coalesce(sum(i.crimes) FILTER (l.crime_key IS NOT NULL), 0) AS INTEGER) AS "withOutcome",
       CAST(coalesce(sum(i.crimes - 1), 0) AS INTEGER) AS "repeatedId",
       (SELECT CAST(coalesce(sum(crimes), 0) AS INTEGER) FROM stg_force_crimes
        WHERE in_window AND lsoa_no IS NOT NULL AND crime_key IS NULL) AS "withoutId",
       (SELECT CAST(coalesce(sum(crimes), 0) AS INTEGER) FROM stg_force_crimes
        WHERE in_window AND lsoa_no IS NULL) AS "notPlaced"
FROM ids AS i
LEFT JOIN int_latest_outcomes AS l USING (crime_key);
