import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaContext, ContextFile } from '@crimetrends/sdk/contract';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { records } from '../england/demo-files.js';
import { demoInput, quietBuild } from '../england/england.js';
import { freshFolder } from '../england/fresh-folder.js';
import type { DemoTruth } from '../../src/demo/world/world.js';

const TENURE = 'census/census2021-ts054-lsoa.csv';

let clean: string;
let whole: string;
let truth: DemoTruth;

beforeAll(async () => {
  clean = await demoInput();
  truth = JSON.parse(readFileSync(join(clean, 'expected.json'), 'utf8')) as DemoTruth;
  whole = freshFolder();
  await quietBuild(clean, whole, { seriesMonths: 12 });
});

const context = (bundle: string, level: string, shard: string): ContextFile =>
  JSON.parse(
    readFileSync(join(bundle, `releases/2025-12/contexts/${level}/${shard}.json`), 'utf8'),
  ) as ContextFile;
const areaOf = (bundle: string, level: string, code: string, shard = code): AreaContext =>
  context(bundle, level, shard).areas.find((area) => area.code === code)!;
const tableOf = (file: string): Record<string, string>[] =>
  records(readFileSync(join(clean, file)));
const ltlaOf = (): Map<string, string> =>
  new Map(
    tableOf('lookups/LSOA21_WD24_LAD24_EW_LU.csv').map((row) => [
      row['LSOA21CD']!,
      row['LAD24CD']!,
    ]),
  );
const denominatorsOf = (bundle: string, level: string, code: string): Record<string, number> =>
  Object.fromEntries(
    areaOf(bundle, level, code).denominators.map((count, index) => [
      context(bundle, level, code).denominators[index]!.id,
      count,
    ]),
  );

describe('people of the census', () => {
  test('each table says its number, what it counts and the publisher’s words for its categories', () => {
    const { tables } = context(whole, 'nation', 'K04900001');
    expect(tables.map(({ id, of }) => `${id} ${of}`)).toEqual([
      'TS001 residents',
      'TS011 households',
      'TS021 residents',
      'TS044 households',
      'TS052 households',
      'TS054 households',
      'resident_age_6a residents',
    ]);
    expect(tables.find(({ id }) => id === 'TS044')!.categories).toContain(
      'Part of another converted building, for example, former school, church or warehouse',
    );
  });

  test('every LTLA has the sums of the table’s own rows', () => {
    const ltlas = ltlaOf();
    const rows = tableOf(TENURE);
    const { tables } = context(whole, 'nation', 'K04900001');
    const index = tables.findIndex(({ id }) => id === 'TS054');
    for (const ltla of new Set(ltlas.values())) {
      const own = rows.filter((row) => ltlas.get(row['geography code']!) === ltla);
      const expected = tables[index]!.categories.map((category) =>
        own.reduce((sum, row) => sum + Number(row[`Tenure of household: ${category}`]), 0),
      );
      const { people } = areaOf(whole, 'ltla', ltla);
      expect(people.kind === 'known' && people.tables[index]).toEqual(expected);
    }
  });

  test('an LSOA’s density is the published one, and an LTLA’s its residents over its whole ground', () => {
    const rows = tableOf('census/census2021-ts006-lsoa.csv');
    const density = (row: Record<string, string>): number =>
      Number(row['Population Density: Persons per square kilometre; measures: Value']);
    const ltlas = ltlaOf();
    for (const row of rows.slice(0, 5)) {
      expect(
        areaOf(whole, 'lsoa21', row['geography code']!, ltlas.get(row['geography code']!)!).people,
      ).toMatchObject({ residentsPerSquareKilometre: density(row) });
    }
    const { people } = areaOf(whole, 'ltla', 'E06900001');
    const ground = rows
      .filter((row) => ltlas.get(row['geography code']!) === 'E06900001')
      .map((row) => (3 + (Number(row['geography code']!.slice(-3)) % 40)) / 10)
      .reduce((a, b) => a + b, 0);
    const residents = denominatorsOf(whole, 'ltla', 'E06900001')['usualResidentsCensus2021']!;
    expect(people.kind === 'known' && people.residentsPerSquareKilometre).toBeCloseTo(
      residents / ground,
      0,
    );
  });
});

describe('numbers to divide by', () => {
  // claim: each-vintage-id-never
  test('stand side by side, each with its vintage and its table', () => {
    expect(context(whole, 'nation', 'K04900001').denominators).toEqual([
      { id: 'usualResidentsCensus2021', title: 'Usual residents, Census 2021 (total of TS001)' },
      { id: 'householdsCensus2021', title: 'Households, Census 2021 (total of TS011)' },
      { id: 'workdayPopulationCensus2011', title: 'Workday population, Census 2011' },
      { id: 'midYearEstimate2024', title: 'Population estimate for the middle of 2024' },
    ]);
  });

  // claim: no-rate-largest-several
  // claim: never-largest-several
  test('equal the generator’s own counts, and no one of them is another', () => {
    const { workdayPopulationCensus2011, midYearEstimate2024 } = truth.denominators;
    for (const { code, populationCensus2021 } of truth.windows[0]!.ltlas) {
      const found = denominatorsOf(whole, 'ltla', code);
      expect(found).toMatchObject({
        usualResidentsCensus2021: populationCensus2021,
        midYearEstimate2024: midYearEstimate2024[code],
      });
      expect(new Set(Object.values(found)).size).toBe(4);
    }
    expect(denominatorsOf(whole, 'nation', 'K04900001')['workdayPopulationCensus2011']).toBe(
      workdayPopulationCensus2011.nation,
    );
    expect(Object.keys(workdayPopulationCensus2011.ltlas)).toHaveLength(4);
    for (const [code, people] of Object.entries(workdayPopulationCensus2011.ltlas))
      expect(denominatorsOf(whole, 'ltla', code)['workdayPopulationCensus2011']).toBe(people);
  });

  test('a town centre has far more people by day than live there', () => {
    const { centreLsoa21, ltlaComplete } = truth.examples;
    const [residents, , workday] = areaOf(whole, 'lsoa21', centreLsoa21, ltlaComplete)
      .denominators as [number, number, number];
    expect(workday / residents).toBeGreaterThan(1.5);
    expect(areaOf(whole, 'lsoa21', centreLsoa21, ltlaComplete).footfallSensitive).toEqual({
      kind: 'known',
      sensitive: true,
      rule: 'workdayPopulation',
    });
    expect(areaOf(whole, 'ltla', ltlaComplete).footfallSensitive).toEqual({
      kind: 'known',
      sensitive: false,
      rule: 'workdayPopulation',
    });
  });
});

describe('a table with something missing', () => {
  let input: string;
  beforeEach(() => {
    input = freshFolder();
    cpSync(clean, input, { recursive: true });
  });
  const edit = (file: string, change: (lines: string[]) => string[]): void =>
    writeFileSync(
      join(input, file),
      change(readFileSync(join(input, file), 'utf8').split('\n')).join('\n'),
    );

  test('leaves the LSOA and every area around it without people, and the notes name it', async () => {
    edit(TENURE, (lines) => lines.filter((line) => !line.includes(',E01900007,')));
    const out = freshFolder();
    const { notes } = await quietBuild(input, out, { seriesMonths: 12 });
    expect(notes).toContainEqual(
      '1 LSOA lacks a count in census table TS054; it, and every larger area it lies in, have no people: E01900007.',
    );
    expect(areaOf(out, 'lsoa21', 'E01900007', 'E07900001').people).toEqual({ kind: 'notSupplied' });
    expect(areaOf(out, 'ltla', 'E07900001').people).toEqual({ kind: 'notSupplied' });
    expect(areaOf(out, 'ltla', 'E06900001').people).toEqual(
      areaOf(whole, 'ltla', 'E06900001').people,
    );
  });

  test('gives way to a whole one of the same table', async () => {
    writeFileSync(join(input, 'census/again.csv'), readFileSync(join(input, TENURE)));
    edit(TENURE, (lines) => lines.filter((line) => !line.includes(',E01900007,')));
    const out = freshFolder();
    await quietBuild(input, out, { seriesMonths: 12 });
    expect(areaOf(out, 'nation', 'K04900001').people).toEqual(
      areaOf(whole, 'nation', 'K04900001').people,
    );
  });

  test('stops the build where more than 1 % is missing, or an LSOA stands twice', async () => {
    edit(TENURE, (lines) => lines.slice(0, -4));
    await expect(quietBuild(input, freshFolder(), { seriesMonths: 12 })).rejects.toMatchObject({
      code: 'checkFailed',
      message: expect.stringContaining('--accept censusIncomplete'),
    });
    writeFileSync(join(input, TENURE), readFileSync(join(clean, TENURE)));
    edit(TENURE, (lines) => [...lines.slice(0, -1), lines[5]!, '']);
    await expect(quietBuild(input, freshFolder(), { seriesMonths: 12 })).rejects.toMatchObject({
      code: 'checkFailed',
      message: expect.stringContaining('--accept censusDoubled'),
    });
  });

  test('is no denominator: it is left out whole and named', async () => {
    edit('census/wd102ew_2011_lsoa.csv', (lines) =>
      lines.filter((line) => !/,E01800009,/.test(line)),
    );
    rmSync(join(input, 'estimates'), { recursive: true });
    edit('census/census2021-ts011-lsoa.csv', (lines) => lines.slice(0, -2));
    const out = freshFolder();
    const { notes } = await quietBuild(input, out, {
      seriesMonths: 12,
      accept: ['censusIncomplete'],
    });
    expect(context(out, 'nation', 'K04900001').denominators.map(({ title }) => title)).toEqual([
      'Usual residents, Census 2021 (total of TS001)',
      'Households, Census 2021 (total of TS044)',
    ]);
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^Workday population, Census 2011: \d LSOAs? ha(?:s|ve) no number, so it is left out: /,
      ),
    );
  });

  test('of no known year or population is not read, and the notes say what to do', async () => {
    renameSync(join(input, 'census/wd102ew_2011_lsoa.csv'), join(input, 'census/workday.csv'));
    rmSync(join(input, 'estimates'), { recursive: true });
    writeFileSync(
      join(input, 'estimates.csv'),
      'LSOA 2021 Code,LSOA 2021 Name,Total,F0,M0\nE01900001,A,1500,700,800\n',
    );
    const out = freshFolder();
    const { notes } = await quietBuild(input, out, { seriesMonths: 12 });
    expect(notes).toContainEqual(
      expect.stringContaining('Left estimates.csv, which does not say of which year'),
    );
    expect(context(out, 'nation', 'K04900001').denominators.map(({ id }) => id)).toEqual([
      'usualResidentsCensus2021',
      'householdsCensus2021',
    ]);
    // Without it there is no verdict: only the shares of place types are shown.
    const { centreLsoa21, ltlaComplete } = truth.examples;
    const { footfallSensitive, placeTypes } = areaOf(out, 'lsoa21', centreLsoa21, ltlaComplete);
    expect(footfallSensitive).toEqual({ kind: 'notSupplied' });
    expect(placeTypes).toMatchObject({ kind: 'known' });
  });
});
