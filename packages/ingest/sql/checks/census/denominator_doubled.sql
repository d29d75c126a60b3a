-- LSOAs that the table holds more than once
SELECT coalesce(lsoa21, lsoa11) AS code FROM stg_denominator GROUP BY code HAVING count(*) > 1 ORDER BY code;
