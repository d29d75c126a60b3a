// node duckdb-group-by.mjs <entry of @duckdb/node-api> <JSON: list of months, each a list of
// files>: one group-by a month by DuckDB.
const [, , entry, months] = process.argv;
const { DuckDBInstance, listValue } = (await import(entry)).default ?? (await import(entry));
const COLUMNS = [
  'crime_id',
  'month',
  'reported_by',
  'falls_within',
  'longitude',
  'latitude',
  'location',
  'lsoa_code',
  'lsoa_name',
  'crime_type',
  'last_outcome_category',
  'context',
];

const columns = COLUMNS.map((column) => `'${column}': 'VARCHAR'`).join(', ');
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
for (const files of JSON.parse(months)) {
  const reader = await connection.runAndReadAll(
    `SELECT lsoa_code, crime_type, count(*)
    FROM read_csv($files, header = true, auto_detect = false, delim = ',', quote = '"',
      escape = '"', columns = {${columns}})
    GROUP BY ALL`,
    { files: listValue(files) },
  );
  process.stdout.write(`${reader.currentRowCount} groups\n`);
}
