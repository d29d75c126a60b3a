-- one row: postcodes whose LSOA the lookup does not hold, with their share of those that should have one
SELECT count(*) FILTER (t.lsoa21 IS NULL AND regexp_full_match(p.lsoa21, '[EW]01\d{6}')) AS unknown,
       count(*) FILTER (p.lsoa21 IS NULL) AS blank,
       count(*) AS total
FROM stg_postcodes AS p LEFT JOIN int_lsoa21 AS t USING (lsoa21);
