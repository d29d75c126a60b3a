-- adds a directory or a part of one; BT postcodes are left out because of their licence
INSERT INTO stg_postcodes
WITH parts AS (
  SELECT NULL::VARCHAR AS postcode, NULL::VARCHAR AS lsoa21, NULL::VARCHAR AS lsoa11, NULL::VARCHAR AS msoa21,
         NULL::VARCHAR AS terminated, NULL::VARCHAR AS user_type, NULL::VARCHAR AS town,
         NULL::VARCHAR AS latitude, NULL::VARCHAR AS longitude
  WHERE false
  UNION ALL BY NAME
  SELECT * FROM lookup_rows(getvariable('path'), getvariable('columns'))
), squeezed AS (
  SELECT replace(upper(postcode), ' ', '') AS postcode, trim(lsoa21) AS lsoa21,
         trim(lsoa11) AS lsoa11, nullif(trim(msoa21), '') AS msoa21,
         -- ONSPD writes 201907, some derived tables 2019-07 or a full date
         nullif(replace(trim(terminated), '-', ''), '') AS terminated, trim(user_type) AS user_type,
         -- a pseudo code in open country, E99999999 or W99999999
         nullif(nullif(nullif(trim(town), ''), 'E99999999'), 'W99999999') AS town, latitude, longitude
  FROM parts
), read AS (
  -- the two letters of a unit are never C I K M O V; a text that is not a postcode or not an end
  -- month counts as one without a place
  SELECT *, coalesce(regexp_full_match(postcode, '[A-Z]{1,2}\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2}'), false)
            AND (terminated IS NULL OR regexp_full_match(terminated, '\d{4}(0[1-9]|1[0-2])(\d{2})?')) AS is_usable
  FROM squeezed
)
SELECT left(postcode, -3) AS outcode, right(postcode, 3) AS incode,
       CASE WHEN is_usable THEN lsoa21 END AS lsoa21,
       CASE WHEN is_usable THEN lsoa11 END AS lsoa11,
       CASE WHEN is_usable THEN msoa21 END AS msoa21,
       CASE WHEN is_usable THEN left(terminated, 4) || '-' || substr(terminated, 5, 2) END AS terminated,
       user_type, town,
       -- ONSPD gives 99.999999 to postcodes without a place
       CASE WHEN longitude_e6(longitude) IS NOT NULL THEN latitude_e6(latitude) END AS latitude_e6,
       CASE WHEN latitude_e6(latitude) IS NOT NULL THEN longitude_e6(longitude) END AS longitude_e6
FROM read
WHERE postcode IS NULL OR postcode NOT LIKE 'BT%';
