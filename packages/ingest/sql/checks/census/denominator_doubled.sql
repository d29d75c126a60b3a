-- LSOAs that appear more than once in the table
SELECT coalesce(lsoa21, lsoa11) AS code FROM stg_denominator GROUP BY code HAVING count(*) > 1 ORDER BY code;
