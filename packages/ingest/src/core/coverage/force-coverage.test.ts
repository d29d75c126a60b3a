import { describe, expect, test } from 'vitest';
import type { FoundFile } from '../input/inventory.js';
import type { PoliceMonths } from '../input/police-months.js';
import { nothingRecorded } from '../police/recorded.js';
import { forceAreas } from './force-areas.js';
import { forceCoverage } from './force-coverage.js';
import { sentFiles, type ReadFile } from './sent-files.js';
import { suspectNotes } from './suspect-notes.js';

const FORCES = [
  { slug: 'northshire', name: 'Northshire Police', pfa: 'E23900001' },
  { slug: 'southshire', name: 'Southshire Constabulary', pfa: 'E23900002' },
];
const lsoa = (code: string, population: number) => ({
  code,
  name: code,
  ward: null,
  wardName: null,
  wardNameWelsh: null,
  ltla: 'E07900001',
  population,
});
const AREAS = forceAreas(
  {
    forces: [
      { code: 'E23900001', name: 'Northshire' },
      { code: 'E23900002', name: 'Southshire' },
    ],
    forceOfLsoa: Int32Array.from([0, 0, 1, -1]),
    lsoas: [lsoa('a', 1_000), lsoa('b', 500), lsoa('c', 2_000), lsoa('d', 9)],
  },
  FORCES,
);

const NONE: PoliceMonths = new Map();
const found = (file: string, rowsReckoned: number): FoundFile => ({
  file,
  bytes: 1,
  layout: { kind: 'street', edition: '', columns: {}, header: [] },
  rowsReckoned,
});
const read = (month: string, lines: number, byForce: number[]): ReadFile => ({
  file: `${month}-northshire-street.csv`,
  force: 'northshire',
  month,
  lines,
  recorded: { byForce },
});
const coverageOf = (street: readonly ReadFile[], unread: PoliceMonths = NONE) =>
  forceCoverage({
    areas: AREAS,
    sent: {
      street: sentFiles(street, unread, AREAS),
      outcomes: sentFiles(
        [
          ...['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'].map((month) => ({
            ...read(month, 10, []),
            recorded: nothingRecorded(2),
          })),
          { file: 'o', force: 'northshire', month: '2025-07', lines: 3 },
        ].map(({ recorded: _, ...file }: ReadFile) => file),
        NONE,
        AREAS,
      ),
      stopAndSearch: new Map(),
    },
    gaps: [],
  });

test('a police force area has the residents of its LSOAs', () => {
  expect(AREAS.map(({ slug, residents }) => [slug, residents])).toEqual([
    ['northshire', 1_500],
    ['southshire', 2_000],
  ]);
});

describe('files that were sent', () => {
  test('their placed rows are counted by force area, those in no area as elsewhere', () => {
    const [file] = sentFiles([read('2025-01', 12, [5, 4, 2])], NONE, AREAS)
      .get('northshire')!
      .values();
    expect(file).toEqual({
      file: '2025-01-northshire-street.csv',
      rows: 12,
      placed: { all: 11, own: 5 },
    });
  });

  test('of months that no release reads, the fullest edition by size, without its header', () => {
    const unread: PoliceMonths = new Map([
      ['2020-01', new Map([['northshire', [found('thin', 4), found('full', 11)]]])],
      ['2025-01', new Map([['northshire', [found('other', 99)]]])],
    ]);
    const sent = sentFiles([read('2025-01', 12, [5, 4, 2])], unread, AREAS).get('northshire')!;
    expect(sent.get('2020-01')).toEqual({ file: 'full', rows: 10 });
    expect(sent.get('2025-01')!.rows).toBe(12);
  });

  test('those of a force without an area have no area of their own', () => {
    const stray = { ...read('2025-01', 12, [5, 4, 2]), force: 'btp' };
    expect(sentFiles([stray], NONE, AREAS).get('btp')!.get('2025-01')).toEqual({
      file: '2025-01-northshire-street.csv',
      rows: 12,
    });
  });
});

describe('coverage', () => {
  test('the months before the series tell what a force sends', () => {
    const months = ['2019-01', '2019-02', '2019-03', '2019-04', '2019-05', '2019-06'];
    const unread: PoliceMonths = new Map(
      months.map((month) => [month, new Map([['northshire', [found(month, 101)]]])]),
    );
    // By residents 10.5 rows are expected, so that 39 would do.
    const [northshire] = coverageOf([read('2025-01', 39, [39, 0, 0])], unread)(['2025-01']);
    expect(northshire).toMatchObject({
      months: 'x',
      rows: [39],
      suspect: [{ rows: 39, expected: 100, expectedBy: 'ownMonths' }],
    });
    expect(coverageOf([read('2025-01', 39, [39, 0, 0])])(['2025-01'])[0]!.months).toBe('s');
  });

  test('outcomes are judged by the force’s own months, never by residents', () => {
    const [northshire] = coverageOf([])(['2025-06', '2025-07']);
    expect(northshire!.outcomes).toEqual({
      months: 'sx',
      rows: [10, 3],
      suspect: [{ month: '2025-07', file: 'o', rows: 3, expected: 10, expectedBy: 'ownMonths' }],
    });
  });

  test('a note names the file, its rows and the rows expected', () => {
    const notes = suspectNotes(coverageOf([read('2025-01', 4, [1, 2, 0])])(['2025-01', '2025-07']));
    expect(notes).toEqual([
      'Northshire Police, 2025-01: suspect, so the month is a gap in every series and total, not ' +
        'a 0. 2025-01-northshire-street.csv holds 4 rows where about 11 are expected (7 per 1,000 ' +
        'residents a month); 1 of its 3 placed rows lies in the force’s own area.',
      'Northshire Police, 2025-07 outcomes: suspect, so the month counts as not supplied. o holds ' +
        '3 rows where about 10 are expected (the median of the force’s months).',
    ]);
  });
});
