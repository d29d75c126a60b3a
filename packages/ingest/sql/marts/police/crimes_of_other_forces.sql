-- one row per LSOA 2021: crimes of the window recorded there by forces without outcomes
SELECT lsoa_no, CAST(sum(crimes) AS INTEGER) AS crimes
FROM read_parquet(getvariable('crime_paths'))
WHERE lsoa_no IS NOT NULL
  AND month_no BETWEEN getvariable('window_from_no') AND getvariable('window_to_no')
  AND NOT list_contains(getvariable('followed_forces'), force)
GROUP BY lsoa_no;
