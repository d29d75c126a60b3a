-- how a table with the names of its columns in the first line is read: every column as text, none guessed
CREATE OR REPLACE MACRO lookup_rows(file_path, column_types) AS TABLE
  SELECT * FROM read_csv(file_path, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
                         nullstr = '', store_rejects = true, columns = column_types);

-- a degree in millionths, where it lies in the United Kingdom as those of street files do
CREATE OR REPLACE MACRO latitude_e6(degrees) AS
  CASE WHEN TRY_CAST(degrees AS DOUBLE) BETWEEN 49 AND 61.5 THEN CAST(round(CAST(degrees AS DOUBLE) * 1e6) AS INTEGER) END;
CREATE OR REPLACE MACRO longitude_e6(degrees) AS
  CASE WHEN TRY_CAST(degrees AS DOUBLE) BETWEEN -9 AND 3 THEN CAST(round(CAST(degrees AS DOUBLE) * 1e6) AS INTEGER) END;

-- a whole number, with commas between thousands or without, as a spreadsheet may write it (1,393 or 1393.0)
CREATE OR REPLACE MACRO whole_number(written) AS
  CASE WHEN regexp_full_match(trim(written), '(\d{1,9}|\d{1,3}(,\d{3}){1,2})(\.0+)?') THEN CAST(replace(split_part(trim(written), '.', 1), ',', '') AS INTEGER) END;
