-- saves one mart of the month as Parquet
COPY (FROM query_table(getvariable('mart'))) TO (getvariable('mart_path')) (FORMAT parquet);
