-- LSOAs that appear more than once in the census table
SELECT DISTINCT lsoa21 AS code FROM stg_census GROUP BY lsoa21, category_no HAVING count(*) > 1 ORDER BY code;
