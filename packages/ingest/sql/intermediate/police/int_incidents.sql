-- one row per street file of the month, LSOA 2021, category, bucket of the ledger and kind of recoding: incidents
CREATE OR REPLACE TABLE int_incidents AS
SELECT file_no, lsoa_no, category, bucket, change, CAST(count(*) AS INTEGER) AS incidents
FROM int_street
GROUP BY ALL;
