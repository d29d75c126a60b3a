-- LSOAs of the release without a total in the table, or without one for an LSOA of 2011 they came
-- from
SELECT t.lsoa21 AS code
FROM int_lsoa21 AS t LEFT JOIN int_denominator AS d USING (lsoa_no)
GROUP BY t.lsoa21
HAVING count(*) > count(d.total)
UNION
SELECT t.lsoa21
FROM int_lsoa21 AS t JOIN stg_lsoa11_to_lsoa21 AS e USING (lsoa21)
WHERE EXISTS (SELECT 1 FROM stg_denominator WHERE lsoa11 IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM stg_denominator AS d WHERE d.lsoa11 = e.lsoa11)
ORDER BY code;
