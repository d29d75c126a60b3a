-- what makes a street row readable: the file's month, both coordinates or neither and within the UK, a category
CREATE OR REPLACE MACRO street_row_is_readable(row_month, longitude, latitude, crime_type) AS
  row_month IS NOT DISTINCT FROM getvariable('month')
  AND crime_type IS NOT NULL
  AND CASE
    WHEN longitude IS NULL AND latitude IS NULL THEN true
    ELSE coalesce(TRY_CAST(longitude AS DOUBLE) BETWEEN -9 AND 3 AND TRY_CAST(latitude AS DOUBLE) BETWEEN 49 AND 61.5, false)
  END;
-- what looks like a GSS code of an LSOA or of an area like it; blank says nothing against a row
CREATE OR REPLACE MACRO is_area_code(code) AS code IS NULL OR regexp_full_match(code, '[A-Z]\d{8}');
