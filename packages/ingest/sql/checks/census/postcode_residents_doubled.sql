-- postcodes that appear in table P001 more than once for a sex or for more than two sexes, or in
-- the directory more than once
SELECT postcode AS code FROM stg_postcode_residents WHERE row_count > sex_count OR sex_count > 2
UNION
SELECT postcode FROM int_postcode_residents GROUP BY postcode HAVING count(*) > 1
ORDER BY code;
