import { beforeAll, expect, test } from 'vitest';
import { demoInput, lines, records } from './england/demo-files.js';

let files: Map<string, Buffer>;
let all: Record<string, string>[];
beforeAll(async () => {
  ({ files } = await demoInput());
  all = [...files]
    .filter(([path]) => path.startsWith('police/2025-12.zip!') && path.endsWith('-street.csv'))
    .flatMap(([, csv]) => records(csv));
});

/** A street file's bytes; the newest archive unless told. */
function street(force: string, month: string, archive = 'police/2025-12.zip'): Buffer | undefined {
  return files.get(`${archive}!${month}/${month}-${force}-street.csv`);
}

function rows(force: string, month: string, archive?: string): Record<string, string>[] {
  return records(street(force, month, archive)!);
}

function lookup(name: string): Record<string, string>[] {
  return records(
    [...files].find(([path]) => path.startsWith('lookups/') && path.includes(name))![1],
  );
}

function ltlaOf(lsoa21: string): string | undefined {
  return lookup('LSOA21_WD24').find((row) => row['LSOA21CD'] === lsoa21)?.['LAD24CD'];
}

test('a silent force has one file after May 2023, of 14 rows that all lie in another force’s area', () => {
  const inHarrowmouth = new Set(
    lookup('LSOA21_WD24')
      .filter((row) => row['LAD24CD'] === 'E06900002')
      .map((row) => row['LSOA21CD']),
  );
  const stub = rows('greater-brackwater', '2024-08');
  expect(stub).toHaveLength(14);
  expect(stub.every((row) => inHarrowmouth.has(row['LSOA code']))).toBe(true);
  const months = [...files.keys()].flatMap(
    (path) => /(\d{4}-\d\d)-greater-brackwater-street/.exec(path)?.[1] ?? [],
  );
  expect(months.filter((month) => month > '2023-05')).toEqual(['2024-08']);
});

test('a silent force has no file after May 2023, and other forces leave stray rows in its area', () => {
  expect(street('greater-brackwater', '2023-05')).toBeDefined();
  expect(street('greater-brackwater', '2023-06')).toBeUndefined();
  const brackwater = new Set(
    lookup('LSOA21_WD24')
      .filter((row) => row['LAD24CD'] === 'E08900001')
      .map((row) => row['LSOA21CD']),
  );
  const stray = all.filter((row) => row['Month']! >= '2025-01' && brackwater.has(row['LSOA code']));
  expect(stray.length).toBeGreaterThan(5);
});

test('one month has no file, and a partial submission holds under 40 % of the usual rows', () => {
  expect(street('skelder', '2024-03')).toBeUndefined();
  expect(rows('skelder', '2024-07').length).toBeLessThan(0.4 * rows('skelder', '2024-06').length);
  expect(rows('skelder', '2024-07').length).toBeGreaterThan(0);
});

test('six of a force’s last twelve months are not supplied, one of them as a file without rows', () => {
  const months = Array.from(
    { length: 12 },
    (_, place) => `2025-${String(place + 1).padStart(2, '0')}`,
  );
  expect(
    months.filter((month) => street('harrowmouth', month) && rows('harrowmouth', month).length > 0),
  ).toHaveLength(6);
  expect(street('harrowmouth', '2025-05')!.toString()).toMatch(/^Crime ID,[^\n]*Context\r\n$/);
});

test('a file of early 2023 mixes LSOA codes of 2011 and 2021, with splits, merges and an irregular change', () => {
  const change = new Map(lookup('Exact_Fit').map((row) => [row['LSOA11CD'], row['CHGIND']]));
  const codes = ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05'].flatMap((month) =>
    rows('wexmere', month).map((row) => row['LSOA code']!),
  );
  const kinds = new Set(
    codes.filter((code) => code.startsWith('E018')).map((code) => change.get(code)),
  );
  expect([...kinds].sort()).toEqual(['M', 'S', 'X']);
  expect(codes.some((code) => code.startsWith('E019'))).toBe(true);
  expect(
    all.filter((row) => row['Month']! >= '2023-06' && row['LSOA code']!.startsWith('E018')),
  ).toEqual([]);
});

test('an irregular change crosses an LTLA boundary', () => {
  const irregular = lookup('Exact_Fit').filter((row) => row['CHGIND'] === 'X');
  expect(irregular.map((row) => row['LSOA11CD'])).toEqual(['E01800012', 'E01800012', 'E01800013']);
  expect(new Set(irregular.map((row) => ltlaOf(row['LSOA21CD']!))).size).toBe(2);
});

test('about 2 % of rows have no place: no LSOA, no coordinates, "No location" in either spelling', () => {
  const blank = all.filter((row) => row['LSOA code'] === '');
  expect(blank.length / all.length).toBeCloseTo(0.02, 2);
  expect(new Set(blank.map((row) => row['Location']))).toEqual(
    new Set(['No location', 'No Location']),
  );
  expect(
    blank.every(
      (row) => row['Longitude'] === '' && row['Latitude'] === '' && row['LSOA name'] === '',
    ),
  ).toBe(true);
});

test('names with a comma are quoted, streets may be blank or hold an apostrophe', () => {
  expect(street('harrowmouth', '2025-01')!.toString()).toContain(
    ',"Harrowmouth, Eastcliff and Sandle 001A",',
  );
  expect(all.some((row) => row['Location'] === 'On or near ')).toBe(true);
  expect(all.some((row) => row['Location']!.endsWith("'S Row"))).toBe(true);
  expect(lookup('LSOA21_WD24').map((row) => row['WD24NM'])).toContain("St Orrin's");
});

test('equal rows occur with a Crime ID, thirteen times over once, and without one', () => {
  const times = (csv: Buffer): [string, number][] => {
    const count = new Map<string, number>();
    for (const fields of lines(csv))
      count.set(fields.join('|'), (count.get(fields.join('|')) ?? 0) + 1);
    return [...count].filter(([, equal]) => equal > 1);
  };
  const equal = times(street('skelder', '2025-10')!);
  expect(equal.some(([row, count]) => !row.startsWith('|') && count === 13)).toBe(true);
  expect(equal.some(([row]) => row.startsWith('|') && row.includes('Anti-social behaviour'))).toBe(
    true,
  );
  // A repeated record may have no place: it is a duplicate all the same.
  expect(equal.some(([row]) => !row.startsWith('|') && row.includes('No Location'))).toBe(true);
});

test('a Crime ID comes again with another place', () => {
  const places = new Map<string, Set<string>>();
  for (const row of rows('wexmere', '2025-11')) {
    if (row['Crime ID'])
      places.set(
        row['Crime ID'],
        (places.get(row['Crime ID']) ?? new Set()).add(row['LSOA code']!),
      );
  }
  expect([...places.values()].some((codes) => codes.size > 1)).toBe(true);
});

test('every Crime ID has 64 hexadecimal digits, and ASB has none', () => {
  const wrong = all.filter(
    (row) =>
      !(row['Crime type'] === 'Anti-social behaviour' ? /^$/ : /^[0-9a-f]{64}$/).test(
        row['Crime ID']!,
      ),
  );
  expect(wrong).toEqual([]);
});

test('the transport police have no ids, and equal rows; they fall silent after 2025-01', () => {
  const btp = rows('btp', '2025-01', 'police/btp.zip');
  expect(btp.every((row) => row['Crime ID'] === '' && row['LSOA code'] !== '')).toBe(true);
  expect(new Set(btp.map((row) => Object.values(row).join('|'))).size).toBeLessThan(btp.length);
  expect(street('btp', '2025-02', 'police/btp.zip')).toBeUndefined();
});

test('Northern Ireland has no LSOA and uses ids again', () => {
  const psni = rows('northern-ireland', '2025-01', 'police/northern-ireland.zip');
  expect(
    psni.every(
      (row) =>
        row['LSOA code'] === '' && row['Reported by'] === 'Police Service of Northern Ireland',
    ),
  ).toBe(true);
  const ids = psni.map((row) => row['Crime ID']).filter(Boolean);
  expect(new Set(ids).size).toBeLessThan(ids.length / 2);
});

test('files end their lines in both ways, and only some lookups have a byte order mark', () => {
  expect(street('skelder', '2023-01')!.includes('\r\n')).toBe(true);
  expect(street('skelder', '2025-01')!.includes('\r')).toBe(false);
  const marked = [...files]
    .filter(([path]) => path.startsWith('lookups/'))
    .map(([, csv]) => csv.subarray(0, 3).toString('hex') === 'efbbbf');
  expect(new Set(marked)).toEqual(new Set([true, false]));
});

test('a legacy month has the 11 categories of its time and LSOA 2011 codes', () => {
  const legacy = records(files.get('police-2012/2012-03/2012-03-wexmere-street.csv')!);
  const kinds = new Set(legacy.map((row) => row['Crime type']));
  expect(kinds.size).toBe(11);
  expect(kinds).toContain('Public disorder and weapons');
});

test('an earlier archive has the same rows with outcomes since revised', () => {
  const without = (some: Record<string, string>[]): unknown[] =>
    some.map(({ 'Last outcome category': _, ...row }) => row);
  const [earlier, later] = [
    rows('wexmere', '2025-11', 'police-earlier/2025-11.zip'),
    rows('wexmere', '2025-11'),
  ];
  expect(without(earlier)).toEqual(without(later));
  const open = (some: Record<string, string>[]): number =>
    some.filter((row) => row['Last outcome category'] === 'Under investigation').length;
  expect(open(earlier)).toBeGreaterThan(open(later));
  expect([...files.keys()].filter((path) => path.startsWith('police-earlier/'))).toHaveLength(2);
});

test('editions differ: a ward has another code before 2024, an authority is absent from the tables of 2019', () => {
  const newer = new Set(lookup('LSOA21_WD24').map((row) => row['WD24CD']));
  expect(lookup('May_2023').filter((row) => !newer.has(row['WD23CD']))).toHaveLength(1);
  expect(lookup('LAD19_CSP19').map((row) => row['LAD19CD'])).not.toContain('E06900002');
  expect(new Set(lookup('LSOA11_WD19').map((row) => row['LSOA11CD'])).has('E01900061')).toBe(true);
});

test('the directory has live and terminated postcodes, two without a place, and LSOAs over two outcodes', () => {
  const directory = records(files.get('postcodes/NSPL_FEB_2026_UK.csv')!);
  expect(directory.filter((row) => row['doterm'] === '').length).toBeGreaterThan(1300);
  expect(directory.filter((row) => /^20\d{4}$/.test(row['doterm']!)).length).toBeGreaterThan(200);
  expect(directory.filter((row) => row['lat'] === '99.999999').map((row) => row['lsoa21'])).toEqual(
    ['', ''],
  );
  const outcodes = new Map<string, Set<string>>();
  for (const row of directory)
    outcodes.set(
      row['lsoa21']!,
      (outcodes.get(row['lsoa21']!) ?? new Set()).add(row['pcds']!.split(' ')[0]!),
    );
  outcodes.delete('');
  expect([...outcodes.values()].some((codes) => codes.size === 2)).toBe(true);
});

test('outcomes and stop-and-search stand in the archive beside the street files', () => {
  expect(files.has('police/2025-12.zip!2025-12/2025-12-wexmere-outcomes.csv')).toBe(true);
  expect(files.has('police/2025-12.zip!2025-12/2025-12-wexmere-stop-and-search.csv')).toBe(true);
});
