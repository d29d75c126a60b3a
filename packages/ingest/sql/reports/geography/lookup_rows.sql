-- one row: number of rows of a lookup, as its statement read them
SELECT CAST(count(*) AS INTEGER) AS "rowCount" FROM lookup_rows(getvariable('path'), getvariable('columns'));
