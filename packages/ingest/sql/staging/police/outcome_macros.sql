-- whether an outcomes row can be read: it has the file's month and an outcome
CREATE OR REPLACE MACRO outcome_row_is_readable(row_month, outcome_type) AS
  row_month IS NOT DISTINCT FROM getvariable('month') AND outcome_type IS NOT NULL;
