-- MSOAs without a name in the Library's list
SELECT DISTINCT msoa21 AS code
FROM int_msoa21
WHERE msoa21 NOT IN (SELECT msoa21 FROM stg_msoa21_names)
ORDER BY msoa21;
