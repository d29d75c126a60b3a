-- whether a street row can be read: it has the file's month, a category, and both coordinates
-- within the UK or neither
CREATE OR REPLACE MACRO street_row_is_readable(row_month, is_placed, degrees_east, degrees_north, crime_type) AS
  row_month IS NOT DISTINCT FROM getvariable('month')
  AND crime_type IS NOT NULL
  AND (NOT is_placed OR coalesce(degrees_east BETWEEN -9 AND 3 AND degrees_north BETWEEN 49 AND 61.5, false));
-- whether a code looks like a GSS code of an LSOA or a similar area; a blank does too
CREATE OR REPLACE MACRO is_area_code(code) AS code IS NULL OR regexp_full_match(code, '[A-Z]\d{8}');
-- the first 8 bytes of MD5 as a number (md5_number_lower is slower and gives the other half): the
-- same in every version of the database, so that digests of two releases can be compared
CREATE OR REPLACE MACRO digest64(text) AS CAST(md5_number(text) & 18446744073709551615::UHUGEINT AS UBIGINT);
-- the sum of digests in any order, as 16 hexadecimal digits
CREATE OR REPLACE MACRO digest_text(total) AS
  format('{:016x}', CAST(coalesce(total, 0) % 18446744073709551616::HUGEINT AS UBIGINT));
-- a total for the ledger: a sum has a wider type than any number of rows needs
CREATE OR REPLACE MACRO row_total(part) AS CAST(coalesce(sum(part), 0) AS BIGINT);
