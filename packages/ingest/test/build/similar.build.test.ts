import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  MEASURE_NAMES,
  type AreaDetail,
  type AreaFile,
  type Manifest,
} from '@crimetrends/sdk/contract';
import { countsOf } from '@crimetrends/sdk/stats';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoInput, quietBuild } from '../england/england.js';
import { freshFolder } from '../england/fresh-folder.js';

const RELEASE = 'releases/2025-12';
let input: string;
let bundle: string;

beforeAll(async () => {
  input = await demoInput();
  bundle = freshFolder();
  await quietBuild(input, bundle, { seriesMonths: 12 });
});

const manifestOf = (out: string): Manifest =>
  JSON.parse(readFileSync(join(out, RELEASE, 'manifest.json'), 'utf8')) as Manifest;
const fileOf = (out: string, level: string, code: string): AreaFile =>
  JSON.parse(readFileSync(join(out, RELEASE, 'areas', level, `${code}.json`), 'utf8')) as AreaFile;
const codesOf = (level: string): string[] =>
  readdirSync(join(bundle, RELEASE, 'areas', level)).map((name) => name.replace('.json', ''));

/** A quantile of known rates, worked out here from the areas' own files. */
function quantileOf(areas: readonly AreaDetail[], measure: number, share: number): number {
  const rates = areas
    .filter(({ observed, population }) => observed.kind === 'known' && population > 0)
    .map((area) => (countsOf(area)[measure]! * 1000) / area.population)
    .sort((a, b) => a - b);
  const place = (rates.length - 1) * share;
  const [below, above] = [rates[Math.floor(place)]!, rates[Math.ceil(place)]!];
  return below * (1 - (place % 1)) + above * (place % 1);
}

describe('similar areas of a release', () => {
  test('are named in each LSOA’s own file, by name too', () => {
    for (const code of codesOf('lsoa21')) {
      const {
        areas: [area],
        names,
      } = fileOf(bundle, 'lsoa21', code);
      const { areas } = area!.similar!;
      expect(areas).toHaveLength(20);
      expect(areas.map((other) => names[other])).toEqual(
        areas.map((other) => fileOf(bundle, 'lsoa21', other).areas[0]!.name),
      );
    }
  });

  test('have the median of those with complete figures, by measure, and the quartiles of the totals', () => {
    const told = codesOf('lsoa21').flatMap((code) => {
      const { areas, rates } = fileOf(bundle, 'lsoa21', code).areas[0]!.similar!;
      return rates.kind === 'known'
        ? [{ rates, own: areas.map((other) => fileOf(bundle, 'lsoa21', other).areas[0]!) }]
        : [];
    });
    expect(told.length).toBeGreaterThan(30);
    for (const { rates, own } of told) {
      expect(rates.of).toBe(
        own.filter(({ observed, population }) => observed.kind === 'known' && population > 0)
          .length,
      );
      MEASURE_NAMES.forEach((_, index) => {
        for (const [which, share] of [
          ['lowerQuartile', 0.25],
          ['medianRatePer1000', 0.5],
          ['upperQuartile', 0.75],
        ] as const) {
          const expected =
            which === 'medianRatePer1000' || index < 3 ? quantileOf(own, index, share) : NaN;
          const apart = Math.abs((rates[which][index] ?? NaN) - expected);
          expect(Number.isNaN(apart) ? Number.isNaN(expected) : apart <= 0.0501).toBe(true);
        }
      });
    }
  });

  test('are not told at levels with few areas, and are in no outcode’s file, which a card reads', () => {
    for (const level of ['ward', 'ltla', 'county', 'region', 'nation', 'outcode'])
      for (const code of codesOf(level))
        expect(fileOf(bundle, level, code).areas[0]).not.toHaveProperty('similar');
    for (const name of readdirSync(join(bundle, RELEASE, 'outcodes')))
      expect(readFileSync(join(bundle, RELEASE, 'outcodes', name), 'utf8')).not.toContain(
        'similar',
      );
  });

  test('do not depend on what was recorded', async () => {
    // Of the year before, other crimes by other forces.
    const earlier = freshFolder();
    await quietBuild(input, earlier, { seriesMonths: 12, release: '2024-12' });
    const then = (code: string): AreaDetail =>
      (
        JSON.parse(
          readFileSync(join(earlier, 'releases/2024-12/areas/lsoa21', `${code}.json`), 'utf8'),
        ) as AreaFile
      ).areas[0]!;
    for (const code of codesOf('lsoa21').slice(0, 30)) {
      const now = fileOf(bundle, 'lsoa21', code).areas[0]!;
      expect(then(code).similar!.areas).toEqual(now.similar!.areas);
      expect(then(code).similar!.rates).not.toEqual(now.similar!.rates);
    }
  });

  test('come with what they were chosen by, in the manifest', () => {
    const { similarAreas } = manifestOf(bundle);
    expect(similarAreas!.areas).toBe(20);
    const weights = new Map<string, number>();
    for (const { topic, weight } of similarAreas!.variables)
      weights.set(topic, (weights.get(topic) ?? 0) + weight);
    expect([...weights]).toEqual([
      ['age', 12],
      ['deprivation', 12],
      ['accommodation', 12],
      ['tenure', 12],
      ['density', 12],
    ]);
    expect(
      similarAreas!.variables
        .filter(({ table }) => table === 'TS054')
        .map(({ title, weight }) => [title, weight]),
    ).toEqual([
      ['Households that own outright or with a mortgage', 4],
      ['Households that rent socially', 4],
      ['Households that rent privately', 4],
    ]);
  });

  test('are chosen without a topic whose table is missing, and not at all without tables', async () => {
    rmSync(join(input, 'census/census2021-ts006-lsoa.csv'));
    const sparse = freshFolder();
    await quietBuild(input, sparse, { seriesMonths: 12 });
    expect(manifestOf(sparse).similarAreas!.variables.map(({ topic }) => topic)).not.toContain(
      'density',
    );
    expect(manifestOf(sparse).notes).toContain(
      'Similar areas are chosen without these topics, whose census tables are missing: density (TS006).',
    );
    for (const table of ['age6', 'ts011', 'ts044'])
      rmSync(join(input, `census/census2021-${table}-lsoa.csv`));
    const none = freshFolder();
    await quietBuild(input, none, { seriesMonths: 12 });
    expect(manifestOf(none)).not.toHaveProperty('similarAreas');
    expect(fileOf(none, 'lsoa21', 'E01900001').areas[0]).not.toHaveProperty('similar');
    expect(manifestOf(none).notes).toContainEqual(
      expect.stringMatching(/^No area is told which are similar/),
    );
  });
});
