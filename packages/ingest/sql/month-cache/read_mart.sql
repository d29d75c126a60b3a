-- one row per row of a saved mart
FROM read_parquet(getvariable('mart_path'));
