-- LSOAs of the release without a count in some category of the census table
SELECT t.lsoa21 AS code
FROM int_lsoa21 AS t LEFT JOIN stg_census AS s USING (lsoa21)
GROUP BY t.lsoa21
HAVING count(s.lsoa21) = 0 OR count(*) > count(s.count)
ORDER BY code;
