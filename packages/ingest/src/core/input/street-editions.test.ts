import { expect, test } from 'vitest';
import { chooseEdition, type StreetEdition } from './street-editions.js';

const edition = (
  file: string,
  more: Partial<StreetEdition> & { archiveEdition?: string } = {},
): StreetEdition => ({
  found: {
    file,
    bytes: 1,
    layout: { kind: 'street', edition: '', columns: {}, header: [] },
    ...(more.archiveEdition && { archiveEdition: more.archiveEdition }),
  },
  sha256: file,
  rows: 1000,
  underInvestigation: 0,
  ...more,
});

test('the newer named archive wins', () => {
  const { used, reason } = chooseEdition([
    edition('a', { archiveEdition: '2025-11' }),
    edition('b', { archiveEdition: '2025-12', underInvestigation: 9 }),
  ]);
  expect(used.found.file).toBe('b');
  expect(reason).toContain('newer archive');
});

test('the latest archive is newer than any dated one', () => {
  expect(
    chooseEdition([
      edition('a', { archiveEdition: 'latest' }),
      edition('b', { archiveEdition: '2099-12' }),
    ]).used.found.file,
  ).toBe('a');
});

test('a month supplied in full later wins over a partial one', () => {
  expect(chooseEdition([edition('full'), edition('partial', { rows: 300 })]).used.found.file).toBe(
    'full',
  );
});

test('with equal rows the edition with fewer open investigations is newer', () => {
  const { used, left, reason } = chooseEdition([
    edition('old', { underInvestigation: 655 }),
    edition('new'),
  ]);
  expect([used.found.file, left.map(({ found }) => found.file)]).toEqual(['new', ['old']]);
  expect(reason).toBe('newer (0 rows under investigation against 655)');
});

test('the choice does not depend on the order of files', () => {
  const editions = [edition('c'), edition('a', { underInvestigation: 2 }), edition('b')];
  const first = chooseEdition(editions).used.found.file;
  expect(chooseEdition(editions.toReversed()).used.found.file).toBe(first);
});
