import type { LedgerFile, Manifest, RevisionKind } from '@crimetrends/sdk/contract';
import { expect, test } from 'vitest';
import { revisedMonths, type LedgerSide, type RevisedMonth } from './revised-months.js';
import { revisionLines, revisionsOf } from './revisions.js';

type Entry = LedgerFile['files'][number];

const DIGESTS = { rows: '01', ids: '02', places: '03' };

const entry = (more: Partial<Entry> = {}): Entry => ({
  file: 'a.csv',
  force: 'gwent',
  month: '2025-08',
  read: 100,
  counted: 90,
  transport: 0,
  duplicate: 2,
  noLocation: 8,
  outsideCoverage: 0,
  unknownArea: 0,
  malformed: 0,
  recodedSplit: 0,
  recodedMerge: 0,
  digests: DIGESTS,
  ...more,
});

const side = (
  files: Entry[],
  sha256 = 'aa',
  months = { from: '2025-01', to: '2025-12' },
): LedgerSide => ({
  ledger: { files } as LedgerFile,
  manifest: {
    months,
    sources: [{ files: files.map(({ file }) => ({ file, sha256 })) }],
  } as Manifest,
});

/** The one revision between two versions of a month, with other bytes. */
function revised(after: Partial<Entry>, before: Partial<Entry> = {}): RevisedMonth | undefined {
  return revisedMonths(side([entry(before)]), side([entry(after)], 'bb'))[0];
}

test.each<[string, Partial<Entry>, RevisionKind]>([
  [
    'another number of rows',
    { read: 101, counted: 91, digests: { rows: '11', ids: '12', places: '13' } },
    'rows',
  ],
  ['as many rows with other ids', { digests: { rows: '11', ids: '12', places: '03' } }, 'ids'],
  ['the same ids in other places', { digests: { rows: '11', ids: '02', places: '13' } }, 'counts'],
  [
    'the same rows placed otherwise by another lookup',
    { digests: { ...DIGESTS, places: '13' } },
    'counts',
  ],
  [
    'rows that differ and moved between buckets',
    { counted: 91, noLocation: 7, digests: { ...DIGESTS, rows: '11' } },
    'counts',
  ],
  ['another name of a street', { digests: { ...DIGESTS, rows: '11' } }, 'wording'],
  ['other outcomes', {}, 'outcomesOnly'],
  [
    'other outcomes, with which two rows became copies',
    { counted: 88, duplicate: 4 },
    'outcomesOnly',
  ],
])('%s', (_, after, kind) => {
  expect(revised(after)).toMatchObject({
    revision: kind,
    rowsBefore: 100,
    rowsAfter: after.read ?? 100,
    countedBefore: 90,
    countedAfter: after.counted ?? 90,
  });
});

test('a month with the same bytes is not a revision, unless another version of the code counts it differently', () => {
  const before = side([entry()]);
  expect(revisedMonths(before, side([entry()]))).toEqual([]);
  expect(revisedMonths(before, side([entry({ counted: 88, duplicate: 4 })]))).toMatchObject([
    { revision: 'counts' },
  ]);
});

test('a month that came, went, or left the series', () => {
  const [none, one] = [side([]), side([entry()])];
  expect(revisedMonths(none, one)).toMatchObject([
    { revision: 'added', rowsAfter: 100, countedAfter: 90 },
  ]);
  expect(revisedMonths(one, none)).toMatchObject([{ revision: 'removed', rowsBefore: 100 }]);
  expect(revisedMonths(side([], 'aa', { from: '2024-08', to: '2025-07' }), one)).toMatchObject([
    { revision: 'new' },
  ]);
  expect(revisedMonths(one, side([], 'aa', { from: '2025-09', to: '2026-08' }))).toEqual([]);
});

test('without digests, equal ledgers and areas with other bytes mean other outcomes', () => {
  const [a, b] = [side([entry({ digests: undefined })]), side([entry()], 'bb')];
  expect(revisedMonths(a, b, () => 0)).toMatchObject([{ revision: 'outcomesOnly' }]);
  expect(revisedMonths(a, b, () => 3)).toMatchObject([{ revision: 'counts', lsoasChanged: 3 }]);
});

test('the published list says when there was nothing to compare with', () => {
  const after = { release: '2025-12', ...side([entry()]) };
  expect(revisionsOf(after, { kind: 'first' })).toMatchObject({
    comparedWith: { kind: 'first' },
    months: [],
  });
  const undigested = {
    kind: 'release' as const,
    release: '2025-11',
    ...side([entry({ digests: undefined })]),
  };
  expect(revisionsOf(after, undigested)).toMatchObject({
    comparedWith: { kind: 'notComparable', release: '2025-11' },
    months: [],
  });
  expect(
    revisionLines(revisionsOf(after, { kind: 'release', release: '2025-11', ...side([entry()]) })),
  ).toEqual(['Months revised since 2025-11: none']);
});
