import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  encodePostcodes,
  MEASURE_NAMES,
  paths,
  type AreaPack,
  type AreaRecord,
} from '@crimetrends/sdk/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { facts } from '../test/facts.js';
import { readBundle } from './read-bundle.js';

const RELEASE = '2025-12';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const ltla: AreaRecord = {
    code: 'E07900001',
    name: 'Aldermarsh',
    level: 'ltla',
    population: 20_000,
    parents: { ltla: 'E07900001' },
    observed: { kind: 'known' },
    counts: Array.from({ length: 14 }, () => 9),
  };
  const lsoa21: AreaRecord = {
    ...ltla,
    code: 'E01900001',
    name: 'Aldermarsh 001A',
    level: 'lsoa21',
    population: 1_700,
  };
  const pack = (...areas: AreaRecord[]): AreaPack => ({
    contract: 2,
    release: RELEASE,
    window: facts.pointer.window,
    months: facts.pointer.window,
    forces: [],
    tau: Object.fromEntries(
      areas.map(({ level }) => [level, MEASURE_NAMES.map(() => (level === 'ltla' ? 0.05 : 0.19))]),
    ),
    names: {},
    comparators: [],
    areas,
  });
  const postcodes = new Map([
    ['1AA', { lsoa21: 'E01900001', terminated: '2020-01' }],
    ['1AB', { lsoa21: 'E01900001' }],
  ]);
  write(paths.pointer(), facts.pointer);
  write(paths.manifest(RELEASE), facts.manifest);
  write(paths.coverage(RELEASE), facts.coverage);
  write(paths.level(RELEASE, 'ltla'), {
    contract: 2,
    release: RELEASE,
    level: 'ltla',
    areas: [{ code: ltla.code, name: ltla.name }],
  });
  write(paths.area(RELEASE, 'ltla', ltla.code), pack(ltla));
  write(paths.outcode(RELEASE, 'QA1'), pack(lsoa21));
  write(paths.postcodes(RELEASE, 'QA1'), encodePostcodes(2, 'QA1', postcodes));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, value: unknown): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

test('the example postcode is a current one in the known example', () => {
  const { examples, postcode } = readBundle(folder);
  expect(examples.map(({ kind, area }) => [kind, area.code])).toEqual([['known', 'E07900001']]);
  expect(postcode?.text).toBe('QA1 1AB');
  expect(postcode?.area.name).toBe('Aldermarsh 001A');
});

test('a file that is not a bundle file is named in the error', () => {
  write(paths.coverage(RELEASE), { months: 'all' });
  expect(() => readBundle(folder)).toThrow(/coverage\.json is not a file of a bundle/);
});
