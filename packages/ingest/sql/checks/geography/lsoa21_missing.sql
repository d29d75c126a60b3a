-- LSOAs 2021 that the exact-fit lookup names and the ward lookup does not hold
SELECT DISTINCT e.lsoa21 AS code
FROM stg_lsoa11_to_lsoa21 AS e
WHERE e.lsoa21 NOT IN (SELECT lsoa21 FROM stg_lsoa21)
ORDER BY code;
