-- one row per incident with a Crime ID that is equal in every column to an earlier row of its file
CREATE OR REPLACE TABLE int_copies AS
WITH repeated AS (
  SELECT identity
  FROM stg_street
  WHERE readable AND identity IS NOT NULL
  GROUP BY identity
  HAVING count(*) > 1
)
SELECT s.rowid AS row_no
FROM stg_street AS s
SEMI JOIN repeated AS r USING (identity)
WHERE s.readable
QUALIFY row_number() OVER (PARTITION BY s.identity) > 1;
