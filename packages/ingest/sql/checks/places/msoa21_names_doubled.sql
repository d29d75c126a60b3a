-- MSOAs that the Library's list names more than once
SELECT msoa21 AS code FROM stg_msoa21_names GROUP BY msoa21 HAVING count(*) > 1 ORDER BY msoa21;
