-- one row per LTLA of the current edition and code it is known by: its own, and those of LTLAs its
-- LSOAs lay in before
CREATE OR REPLACE TABLE int_ltla_known_as AS
SELECT ltla, ltla AS older, 0 AS age, count(*) AS lsoas FROM stg_lsoa21 WHERE ltla IS NOT NULL GROUP BY ltla
UNION ALL
SELECT l.ltla, p.ltla, 1, count(*)
FROM stg_lsoa21 AS l JOIN stg_predecessors AS p USING (lsoa21)
WHERE p.ltla <> l.ltla
GROUP BY l.ltla, p.ltla;
