-- one row per month of one force's outcomes: rows with an id, by what is known of their crime
WITH crimes AS (
  SELECT crime_key, bool_or(in_window) AS in_window, bool_or(in_window AND lsoa_no IS NOT NULL) AS placed
  FROM stg_force_crimes
  WHERE crime_key IS NOT NULL
  GROUP BY crime_key
), told AS (
  SELECT o.month_no, o.row_count, o.rank = l.rank AS is_latest,
         CASE
           WHEN c.placed THEN 'placed'
           WHEN c.in_window THEN 'notPlaced'
           WHEN c.crime_key IS NOT NULL THEN 'outsideWindow'
           ELSE 'notFound'
         END AS crime
  FROM stg_force_outcomes AS o
  JOIN int_latest_outcomes AS l USING (crime_key)
  LEFT JOIN crimes AS c USING (crime_key)
)
SELECT month_no AS "monthNo",
       CAST(count(*) FILTER (crime = 'placed' AND is_latest) AS INTEGER) AS counted,
       CAST(coalesce(sum(row_count) FILTER (crime = 'placed'), 0)
              - count(*) FILTER (crime = 'placed' AND is_latest) AS INTEGER) AS superseded,
       CAST(coalesce(sum(row_count) FILTER (crime = 'notPlaced'), 0) AS INTEGER) AS "notPlaced",
       CAST(coalesce(sum(row_count) FILTER (crime = 'outsideWindow'), 0) AS INTEGER) AS "outsideWindow",
       CAST(coalesce(sum(row_count) FILTER (crime = 'notFound'), 0) AS INTEGER) AS "notFound"
FROM told
GROUP BY month_no
ORDER BY month_no;
