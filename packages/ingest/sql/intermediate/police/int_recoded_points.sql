-- one row per LSOA 2011 and snap point of the month: the LSOA 2021 with the nearest centroid, ties
-- by code
CREATE OR REPLACE TABLE int_recoded_points AS
WITH points AS (
  SELECT DISTINCT s.area_no, s.longitude_e6, s.latitude_e6
  FROM stg_street AS s
  WHERE s.readable AND s.area_no >= (SELECT count(*) FROM int_lsoa21)
)
SELECT p.area_no, p.longitude_e6, p.latitude_e6, c.lsoa_no, c.change
FROM points AS p
JOIN int_lsoa11_children AS c ON c.lsoa11 = enum_range(NULL::street_area)[p.area_no + 1]
QUALIFY row_number() OVER (
  PARTITION BY p.area_no, p.longitude_e6, p.latitude_e6
  ORDER BY power(c.latitude_e6 - p.latitude_e6, 2)
         + power((c.longitude_e6 - p.longitude_e6) * cos(radians(p.latitude_e6 / 1e6)), 2), c.lsoa21
) = 1;
