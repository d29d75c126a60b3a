-- LSOAs of the table that became no LSOA of the release
SELECT coalesce(lsoa21, lsoa11) AS code
FROM stg_denominator
WHERE coalesce(lsoa21, lsoa11) NOT IN (SELECT code FROM int_denominator)
ORDER BY code;
