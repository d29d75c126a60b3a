-- adds a directory, or a part of one; BT postcodes are left out for their licence
INSERT INTO stg_postcodes
WITH parts AS (
  SELECT NULL::VARCHAR AS postcode, NULL::VARCHAR AS lsoa21, NULL::VARCHAR AS lsoa11, NULL::VARCHAR AS terminated,
         NULL::VARCHAR AS latitude, NULL::VARCHAR AS longitude
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM read_csv(getvariable('path'), header = false, skip = 1, names = getvariable('names'),
                         all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '')
), squeezed AS (
  SELECT replace(upper(postcode), ' ', '') AS postcode, trim(lsoa21) AS lsoa21, trim(lsoa11) AS lsoa11, trim(terminated) AS terminated,
         TRY_CAST(latitude AS DOUBLE) AS latitude, TRY_CAST(longitude AS DOUBLE) AS longitude
  FROM parts
), read AS (
  -- a unit's two letters are never among C I K M O V; what is no postcode is counted as one without a place
  SELECT *, regexp_full_match(postcode, '[A-Z]{1,2}\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2}') AS is_postcode FROM squeezed
)
SELECT left(postcode, -3) AS outcode, right(postcode, 3) AS incode,
       CASE WHEN is_postcode THEN lsoa21 END AS lsoa21,
       CASE WHEN is_postcode THEN lsoa11 END AS lsoa11,
       -- ONSPD writes 201907, some derived tables 2019-07
       CASE WHEN terminated <> '' THEN left(replace(terminated, '-', ''), 4) || '-' || substr(replace(terminated, '-', ''), 5, 2) END AS terminated,
       -- ONSPD gives 99.999999 to postcodes without a place
       CASE WHEN latitude < 90 THEN CAST(round(latitude * 1e6) AS INTEGER) END AS latitude_e6,
       CASE WHEN latitude < 90 THEN CAST(round(longitude * 1e6) AS INTEGER) END AS longitude_e6
FROM read
WHERE postcode NOT LIKE 'BT%';
