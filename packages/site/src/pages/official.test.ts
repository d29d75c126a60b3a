import { expect, test } from 'vitest';
import type { ReconciledTable, ReconciliationFile } from '@crimetrends/sdk/contract';
import { facts } from '../../test/facts.js';
import { coveragePage } from './coverage.js';
import { officialPage } from './official.js';

const table: ReconciledTable = {
  file: 'official/tables.xlsx',
  titles: ['Table P1', 'Table C2'],
  publisher: 'ons',
  fraud: 'column',
  period: { from: '2024-04', to: '2025-03' },
  forces: [
    {
      code: 'E23900001',
      name: 'Wexmere Constabulary',
      official: 52_032,
      recorded: 53_057,
      placed: 50_690,
      inArea: 50_290,
      monthsSupplied: 12,
    },
    { code: 'E23900003', name: 'Harrowmouth Police', official: 3712, monthsSupplied: 6 },
    { code: 'E23900004', name: 'Greater Brackwater', official: 6672, monthsSupplied: 0 },
  ],
  partnerships: [
    {
      name: 'A & B',
      ltlas: ['E07900001'],
      official: 1000,
      placed: 940,
      monthsSupplied: 12,
    },
  ],
  uncompared: [],
  elsewhere: 0,
};
const reconciliation: ReconciliationFile = { contract: 2, release: '2025-12', tables: [table] };

test('the page gives the figures of each force with both ratios, and why they differ', () => {
  const text = officialPage(reconciliation, { ...facts, reconciliation });
  expect(text).toContain(
    '<h1>1 of 1 police force lies within 3% of the official figure, April 2024 to March 2025</h1>',
  );
  expect(text).toMatch(
    /Wexmere.*<\/th>\n<td class="number">53,057<\/td><td class="number">50,690<\/td><td class="number">52,032<\/td><td class="number">1.020<\/td><td class="number">0.974<\/td>/,
  );
  expect(text).toContain('not compared: Harrowmouth Police (6 of 12).');
  expect(text).toContain('A &amp; B</th>');
  expect(text).toContain('<td class="number">0.940 (beyond ±3%)</td>');
  expect(text).toContain('Crimes without a place are in the total of a police force');
});

test('the page is among the pages only if the release was built with official tables', () => {
  const link = '<a href="/official/">';
  expect(coveragePage(facts)).not.toContain(link);
  expect(coveragePage({ ...facts, reconciliation })).toContain(link);
  const onPage = officialPage(reconciliation, { ...facts, reconciliation });
  expect(onPage).toContain('<a href="/official/" aria-current="page">');
});

test('a release in which no force has a whole year says so', () => {
  const none = { ...reconciliation, tables: [{ ...table, forces: table.forces.slice(1) }] };
  expect(officialPage(none, { ...facts, reconciliation: none })).toContain(
    '<h1>No police force’s year can be compared with the official figure</h1>',
  );
});
