import { expect, test } from 'vitest';
import { planDownloads, rebased, type DownloadRequest } from './plan.js';
import type { DownloadSource } from './source.js';

const source = (
  id: string,
  group: string,
  fetch: DownloadSource['fetch'],
  more: Partial<DownloadSource> = {},
): DownloadSource => ({
  id,
  group,
  publisher: 'P',
  title: id,
  page: 'https://p.example',
  licence: 'L',
  attribution: 'A',
  cadence: 'monthly',
  recognisedBy: [],
  checked: '2026-11-22',
  seen: 'seen',
  fetch,
  ...more,
});
const SOURCES = [
  source('price-paid', 'price-paid', {
    how: 'file',
    each: 'year',
    years: 3,
    url: 'https://p.example/pp-{year}.csv',
    to: 'price-paid/pp-{year}.csv',
  }),
  source(
    'changes',
    'price-paid',
    { how: 'file', url: 'https://p.example/changes.csv', to: 'price-paid/changes.csv' },
    { onRequest: true },
  ),
  source('police-archive', 'police', {
    how: 'file',
    each: 'archive',
    url: 'https://d.example/archive/{archive}.zip',
    to: 'police/{archive}.zip',
    checksums: 'https://d.example/archive/',
  }),
  source('census', 'census', {
    how: 'file',
    each: 'table',
    values: ['ts001', 'ts021'],
    url: 'https://n.example/{table}.zip',
    to: 'census/{table}.zip',
  }),
];
const request = (more: Partial<DownloadRequest> = {}): DownloadRequest => ({
  only: [],
  months: [],
  today: '2026-11-22',
  bases: new Map(),
  ...more,
});
const files = (more: Partial<DownloadRequest> = {}): string[] =>
  planDownloads(SOURCES, request(more)).map(({ to }) => to);

test('everything is fetched once, in the order of groups, with the latest police archive', () => {
  expect(files()).toEqual([
    'census/ts001.zip',
    'census/ts021.zip',
    'police/latest.zip',
    'price-paid/pp-2024.csv',
    'price-paid/pp-2025.csv',
    'price-paid/pp-2026.csv',
  ]);
});

test('months given name the archives, each once and in order', () => {
  expect(files({ only: ['police'], months: ['2025-12', '2025-11', '2025-12'] })).toEqual([
    'police/2025-11.zip',
    'police/2025-12.zip',
  ]);
});

test('Price Paid goes back from the newest published year', () => {
  expect(files({ only: ['price-paid'], today: '2026-02-28' })).toEqual([
    'price-paid/pp-2023.csv',
    'price-paid/pp-2024.csv',
    'price-paid/pp-2025.csv',
  ]);
  expect(files({ only: ['price-paid'], months: ['2022-06'] })).toEqual([
    'price-paid/pp-2020.csv',
    'price-paid/pp-2021.csv',
    'price-paid/pp-2022.csv',
  ]);
});

test('a source fetched on request only must be named itself', () => {
  expect(files({ only: ['changes'] })).toEqual(['price-paid/changes.csv']);
});

test('a mistyped source is refused, with the known names', () => {
  expect(() => files({ only: ['polcie'] })).toThrow(
    '“polcie” is no source. Use one or more of census, changes, police, police-archive, price-paid.',
  );
  expect(() => files({ only: ['polcie'] })).toThrow(
    expect.objectContaining({ code: 'invalidArgument' }),
  );
  expect(() => files({ bases: new Map([['onsdp', 'https://m.example']]) })).toThrow(
    '“onsdp” is no source',
  );
});

test('a mirror replaces the publisher’s host, for checksums too', () => {
  const [plan] = planDownloads(
    SOURCES,
    request({ only: ['police'], bases: new Map([['police', 'https://m.example/copies/']]) }),
  );
  expect(plan).toMatchObject({
    url: 'https://m.example/copies/archive/latest.zip',
    checksums: 'https://m.example/copies/archive/',
  });
  expect(rebased('https://a.example/items/1/csv?layers=0', 'http://127.0.0.1:1')).toBe(
    'http://127.0.0.1:1/items/1/csv?layers=0',
  );
});
