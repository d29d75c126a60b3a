-- rows of the exact-fit lookup without a code, or with a change other than U, M, S and X
SELECT coalesce(lsoa11, lsoa21, '(no code)') AS code
FROM stg_lsoa11_to_lsoa21
WHERE lsoa11 IS NULL OR lsoa21 IS NULL OR change NOT IN ('U', 'M', 'S', 'X') OR change IS NULL
ORDER BY code;
