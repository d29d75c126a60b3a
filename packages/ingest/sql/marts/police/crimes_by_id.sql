-- one row per force, Crime ID and area of the month: crimes; area and id are null where a crime has
-- none
CREATE OR REPLACE TABLE crimes_by_id AS
SELECT f.force, i.crime_key,
       CASE WHEN i.bucket = 'counted' THEN i.lsoa_no END AS lsoa_no,
       CAST(getvariable('month_no') AS INTEGER) AS month_no,
       CAST(count(*) AS INTEGER) AS crimes
FROM int_street AS i
JOIN stg_street_files AS f USING (file_no)
WHERE getvariable('keep_ids') = 1
  AND i.bucket IN ('counted', 'noLocation', 'unknownArea')
  AND i.category <> getvariable('asb')
GROUP BY ALL
ORDER BY f.force;
