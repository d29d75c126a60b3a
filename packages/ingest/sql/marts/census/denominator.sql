-- one row per LSOA of the table and LSOA 2021 it became; parts of one LSOA are adjacent
SELECT dense_rank() OVER (ORDER BY code) AS source_no, lsoa_no, total
FROM int_denominator
WHERE total IS NOT NULL
ORDER BY code, lsoa_no;
