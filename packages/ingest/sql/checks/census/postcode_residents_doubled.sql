-- postcodes of table P001 that stand more than once for a sex, for more than two sexes, or that the directory has more than once
SELECT postcode AS code FROM stg_postcode_residents WHERE row_count > sex_count OR sex_count > 2
UNION
SELECT postcode FROM int_postcode_residents GROUP BY postcode HAVING count(*) > 1
ORDER BY code;
