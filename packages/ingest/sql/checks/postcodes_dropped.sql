-- one row: postcodes of England and Wales whose LSOA the lookups do not hold or the directory leaves blank, with how many there are;
-- and those recoded from LSOA 2011
SELECT count(*) FILTER (t.lsoa21 IS NULL AND regexp_full_match(p.published, '[EW]01\d{6}')) AS unknown,
       count(*) FILTER (p.published IS NULL OR p.published IN ('E99999999', 'W99999999')) AS blank,
       count(*) FILTER (p.published IS NULL OR regexp_matches(p.published, '^[EW]')) AS total,
       count(*) FILTER (p.change IN ('S', 'X')) AS "recodedSplit",
       count(*) FILTER (p.change = 'M') AS "recodedMerge"
FROM int_postcodes AS p LEFT JOIN int_lsoa21 AS t USING (lsoa21);
