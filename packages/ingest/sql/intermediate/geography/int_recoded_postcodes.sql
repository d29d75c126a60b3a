-- one row per postcode of an LSOA that exists only in 2011: the child with the nearest centroid,
-- ties by code; of a merged LSOA its only child
CREATE OR REPLACE TABLE int_recoded_postcodes AS
SELECT p.outcode, p.incode, c.lsoa21, c.change
FROM stg_postcodes AS p
JOIN int_lsoa11_children AS c ON c.lsoa11 = p.lsoa11
WHERE c.change = 'M' OR (p.latitude_e6 IS NOT NULL AND c.latitude_e6 IS NOT NULL)
QUALIFY row_number() OVER (
  PARTITION BY p.outcode, p.incode
  ORDER BY power(c.latitude_e6 - p.latitude_e6, 2)
         + power((c.longitude_e6 - p.longitude_e6) * cos(radians(p.latitude_e6 / 1e6)), 2), c.lsoa21
) = 1;
