-- LSOAs 2021 of the exact-fit lookup that are not in the ward lookup
SELECT DISTINCT e.lsoa21 AS code
FROM stg_lsoa11_to_lsoa21 AS e
WHERE e.lsoa21 NOT IN (SELECT lsoa21 FROM stg_lsoa21)
ORDER BY code;
