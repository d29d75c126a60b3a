-- one row per street file of the month: digests of its rows without outcomes, of its Crime IDs, and
-- of the places and categories it is counted in
CREATE OR REPLACE TABLE digests_by_file AS
WITH incidents AS (
  -- includes copies: outcomes decide whether two rows are copies, but not where they lie
  SELECT i.file_no, i.incidents,
         digest64(concat(t.lsoa21, chr(31), list_extract(getvariable('accepted_categories'), i.category + 1)))
           AS place_digest
  FROM int_incidents AS i JOIN int_lsoa21 AS t USING (lsoa_no)
  WHERE i.bucket IN ('counted', 'duplicate')
), places AS (
  SELECT file_no, digest_text(sum(CAST(place_digest AS HUGEINT) * incidents)) AS places
  FROM incidents
  GROUP BY file_no
), rows_and_ids AS (
  SELECT file_no, digest_text(sum(row_digest)) AS "rows", digest_text(sum(id_digest)) AS ids
  FROM stg_street
  GROUP BY file_no
)
SELECT f.file_no, coalesce(r."rows", digest_text(0)) AS "rows",
       coalesce(r.ids, digest_text(0)) AS ids, coalesce(p.places, digest_text(0)) AS places
FROM stg_street_files AS f
LEFT JOIN rows_and_ids AS r USING (file_no)
LEFT JOIN places AS p USING (file_no);
