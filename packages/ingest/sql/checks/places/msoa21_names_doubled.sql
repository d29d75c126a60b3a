-- MSOAs with more than one name in the Library's list
SELECT msoa21 AS code FROM stg_msoa21_names GROUP BY msoa21 HAVING count(*) > 1 ORDER BY msoa21;
