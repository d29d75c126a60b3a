-- one row: residents of table P001, of postcodes not in the directory and of those that have ended
-- or are not residential; and rows without a number
SELECT coalesce(CAST(sum(residents) AS INTEGER), 0) AS residents,
       coalesce(CAST(sum(residents) FILTER (lsoa_no IS NULL) AS INTEGER), 0) AS unplaced,
       count(*) FILTER (lsoa_no IS NULL) AS "unplacedPostcodes",
       min(postcode) FILTER (lsoa_no IS NULL) AS "firstUnplaced",
       coalesce(CAST(sum(residents) FILTER (lsoa_no IS NOT NULL AND NOT is_home) AS INTEGER), 0)
         AS "withoutWeight",
       (SELECT CAST(sum(rows_without_number) AS INTEGER) FROM stg_postcode_residents) AS "rowsWithoutNumber"
FROM int_postcode_residents;
