// node clickhouse-group-by.mjs <entry of chdb> <JSON: list of files>: one group-by of one month by
// ClickHouse embedded.
const [, , entry, files] = process.argv;
const { query } = (await import(entry)).default ?? (await import(entry));
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

const structure = COLUMNS.map((column) => `${column} String`).join(', ');
/** @type {string[]} */
const paths = JSON.parse(files);
// ClickHouse takes names in braces below one folder, but not whole paths in braces.
const folder = paths[0].slice(0, paths[0].lastIndexOf('/') + 1);
if (!paths.every((path) => path.startsWith(folder)))
  throw new Error('the files of one month lie in one folder');
const pattern = `${folder}{${paths.map((path) => path.slice(folder.length)).join(',')}}`;
// Columns are read by position: those that are not found by name are read as blank.
const groups = query(
  `SELECT count()
  FROM (
    SELECT lsoa_code, crime_type, count()
    FROM file('${pattern}', 'CSVWithNames', '${structure}')
    GROUP BY lsoa_code, crime_type
  )
  SETTINGS max_threads = 2, input_format_with_names_use_header = 0`,
  'CSV',
);
process.stdout.write(`${String(groups).trim()} groups\n`);
