-- how to read a table with column names in the first line: every column as text, no type guessed
CREATE OR REPLACE MACRO lookup_rows(file_path, column_types) AS TABLE
  SELECT * FROM read_csv(file_path, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                         nullstr = '', store_rejects = true, columns = column_types);

-- a degree in millionths, if within the United Kingdom; the same limits as for street files
CREATE OR REPLACE MACRO latitude_e6(degrees) AS
  CASE WHEN TRY_CAST(degrees AS DOUBLE) BETWEEN 49 AND 61.5
    THEN CAST(round(CAST(degrees AS DOUBLE) * 1e6) AS INTEGER) END;
CREATE OR REPLACE MACRO longitude_e6(degrees) AS
  CASE WHEN TRY_CAST(degrees AS DOUBLE) BETWEEN -9 AND 3 THEN CAST(round(CAST(degrees AS DOUBLE) * 1e6) AS INTEGER) END;

-- a whole number as a spreadsheet may write it: with or without commas between thousands (1,393 or
-- 1393.0)
CREATE OR REPLACE MACRO whole_number(written) AS
  CASE WHEN regexp_full_match(trim(written), '(\d{1,9}|\d{1,3}(,\d{3}){1,2})(\.0+)?')
    THEN CAST(replace(split_part(trim(written), '.', 1), ',', '') AS INTEGER) END;
