// node clickhouse-group-by.mjs <entry of chdb> <JSON: list of files>: the same count by ClickHouse embedded.
const [, , entry, files] = process.argv;
const { query } = (await import(entry)).default ?? await import(entry);
const COLUMNS = ['crime_id', 'month', 'reported_by', 'falls_within', 'longitude', 'latitude', 'location', 'lsoa_code', 'lsoa_name', 'crime_type', 'last_outcome_category', 'context'];

const structure = COLUMNS.map((column) => `${column} String`).join(', ');
const paths = JSON.parse(files);
const pattern = `{${paths.join(',')}}`;
process.stdout.write(String(query(`SELECT count() FROM (SELECT lsoa_code, crime_type, count() FROM file('${pattern}', 'CSVWithNames', '${structure}') GROUP BY lsoa_code, crime_type) SETTINGS max_threads = 2`, 'CSV')));
