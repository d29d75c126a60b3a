-- the values of street rows as numbers: areas that are counted, in the order of `lsoa_no`, then
-- those that exist only in 2011
CREATE OR REPLACE TYPE street_area AS ENUM (
  SELECT code FROM (
    SELECT lsoa21 AS code, lsoa_no FROM int_lsoa21
    UNION ALL
    SELECT DISTINCT lsoa11, NULL FROM int_lsoa11_children
  )
  ORDER BY lsoa_no, code
);
CREATE OR REPLACE TYPE street_category AS ENUM (SELECT unnest(getvariable('accepted_categories')));
CREATE OR REPLACE TYPE street_location AS ENUM (SELECT unnest(getvariable('place_locations')));
CREATE OR REPLACE TYPE street_bucket AS ENUM (
  'counted', 'transport', 'duplicate', 'noLocation', 'outsideCoverage', 'unknownArea', 'malformed', 'unknownCategory'
);
