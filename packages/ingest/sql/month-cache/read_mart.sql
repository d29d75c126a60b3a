-- one row per row of a mart that was saved
FROM read_parquet(getvariable('mart_path'));
