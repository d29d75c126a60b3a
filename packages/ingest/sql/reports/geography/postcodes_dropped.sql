-- one row: postcodes of England and Wales with an unknown LSOA or otherwise unusable, and their
-- number; and those recoded from LSOA 2011
WITH judged AS (
  SELECT p.change, t.lsoa21 IS NOT NULL AS is_placed,
         p.published IS NULL OR p.published IN ('E99999999', 'W99999999') AS is_blank,
         -- Scotland, Northern Ireland (also 95…), the Channel Islands and the Isle of Man
         coalesce(regexp_matches(p.published, '^[SNLM9]'), false) AS is_elsewhere
  FROM int_postcodes AS p LEFT JOIN int_lsoa21 AS t USING (lsoa21)
)
SELECT count(*) FILTER (NOT is_placed AND NOT is_blank AND NOT is_elsewhere) AS unknown,
       count(*) FILTER (is_blank) AS blank,
       count(*) FILTER (NOT is_elsewhere) AS total,
       count(*) FILTER (change IN ('S', 'X')) AS "recodedSplit",
       count(*) FILTER (change = 'M') AS "recodedMerge"
FROM judged;
