-- one row: rows of a lookup as its statement saw them
SELECT CAST(count(*) AS INTEGER) AS "rowCount" FROM lookup_rows(getvariable('path'), getvariable('columns'));
