import { expect, test } from 'vitest';
import { planDownloads } from '../../core/download/plan.js';
import { parseDownloadSource } from '../../core/download/source.js';
import { recogniseTable } from '../../core/input/layouts/recognise.js';
import { readRegistry } from '../registry.js';
import { readDownloadSources } from './sources.js';

const SOURCES = readDownloadSources();

test('every source has a record with licence, attribution and the day it was checked', () => {
  expect(SOURCES.map(({ id }) => id)).toEqual([
    'census-2021',
    'lsoa11-to-lsoa21',
    'lsoa21-centroids',
    'lsoa21-to-msoa21',
    'lsoa21-to-ward',
    'ltla-hierarchy',
    'ltla-to-county',
    'ltla-to-force',
    'ltla-to-metropolitan-county',
    'msoa-names',
    'onspd',
    'police-archive',
    'price-paid-changes',
    'price-paid',
  ]);
  for (const { checked, seen } of SOURCES) {
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(seen).toContain('not fetched');
  }
});

test.each(
  SOURCES.filter(({ recognisedBy }) => recognisedBy.length > 0).map(({ id, recognisedBy }) => ({
    id,
    recognisedBy,
  })),
)('a build recognises $id by the columns of its record', ({ id, recognisedBy }) => {
  expect(
    recogniseTable([recognisedBy, []], `${id}.csv`, readRegistry().censusTables),
  ).toBeDefined();
});

test('no two sources are written to the same file, and every brace is filled', () => {
  const plans = planDownloads(SOURCES, {
    only: [...new Set(SOURCES.flatMap(({ id, group }) => [id, group]))],
    months: [],
    today: '2026-11-22',
    bases: new Map(),
  });
  expect(new Set(plans.map(({ to }) => to)).size).toBe(plans.length);
  expect(plans.filter(({ to, url }) => /[{}]/.test(to + url))).toEqual([]);
});

test('a record that lacks something or leaves its folder is refused by name', () => {
  const [first] = SOURCES;
  expect(() => parseDownloadSource(JSON.stringify({ ...first, licence: '' }), 'x.json')).toThrow(
    'x.json: a source needs licence.',
  );
  expect(() =>
    parseDownloadSource(
      JSON.stringify({ ...first, fetch: { ...first!.fetch, to: 'a/../../b.csv' } }),
      'x.json',
    ),
  ).toThrow('x.json: a source needs fetch.to');
  expect(() => parseDownloadSource('{', 'x.json')).toThrow('x.json: not valid JSON');
});
