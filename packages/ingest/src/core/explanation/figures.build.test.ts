import { MEASURE_NAMES, PROPERTY_TYPES } from '@crimetrends/sdk/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { england } from '../../../test/england/england.js';
import { readLevel } from '../../shell/release/bundle-reader.js';
import { readEvidence } from '../../shell/release/read-evidence.js';
import { changeExplained } from './figure/change.js';
import { denominatorsExplained } from './figure/denominators.js';
import type { Evidence } from './evidence.js';
import { explanationOf } from './explanation.js';
import { FIGURE_NAMES, type FigureQuery, type FigureName } from './figures.js';
import type { FormulaStep } from './formula.js';
import { housePricesExplained } from './figure/house-prices.js';
import { outcomesExplained } from './figure/outcomes.js';
import { peopleExplained } from './figure/people.js';
import { placeTypesExplained } from './figure/place-types.js';
import { rankExplained } from './figure/rank.js';
import { similarExplained } from './figure/similar.js';
import { explanationText } from './text.js';

const KNOWN = 'E07900001';
const PART_YEAR = 'E06900002';
const SILENT = 'E08900001';
const NATION = 'K04900001';
// The demonstration has only stray sales here.
const NO_SALES = 'E08900002';
const ASKED: FigureQuery = { figure: 'rate', measure: 'crime', within: 'nation', type: 'all' };
let bundle: string;

beforeAll(async () => {
  bundle = england().bundle;
});

const evidence = (code: string, figure: FigureName): Evidence =>
  readEvidence(bundle, '2025-12', code, figure);
const value = (formula: readonly FormulaStep[], what: string): FormulaStep['value'] | undefined =>
  formula.find((step) => step.what === what)?.value;
const howOf = (formula: readonly FormulaStep[], what: string): string | undefined =>
  formula.find((step) => step.what === what)?.how;

describe('every figure', () => {
  // claim: each-publisher-rows-sha256
  test('of one area of each level is explained, with files and sha256, in lines of at most 80 columns', () => {
    const areas = (
      ['lsoa21', 'ward', 'ltla', 'county', 'region', 'country', 'nation', 'pfa'] as const
    ).map((level) => readLevel(bundle, level).records[0]!.code);
    for (const code of areas) {
      // Only one level of the demonstration has 100 areas: LSOAs.
      for (const figure of FIGURE_NAMES.filter((name) => name !== 'similar' || code === areas[0])) {
        const explained = explanationOf(evidence(code, figure), { ...ASKED, figure });
        expect([
          explained.explains,
          explained.sources.length > 0,
          explained.sources.every(({ files }) =>
            files.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256)),
          ),
        ]).toEqual([figure, true, true]);
        expect(
          explanationText(explained)
            .split('\n')
            .filter((line) => line.length > 80 && !line.includes('.csv')),
        ).toEqual([]);
      }
    }
  });

  test('of each measure and each type is what the release’s own numbers give', () => {
    const [rank, change, prices] = [
      evidence(KNOWN, 'rank'),
      evidence(KNOWN, 'change'),
      evidence(KNOWN, 'housePrices'),
    ];
    for (const measure of MEASURE_NAMES) {
      expect(rankExplained(rank, { measure, within: 'nation' }).figure.kind).toBe('known');
      expect(['known', 'notComparable']).toContain(
        changeExplained(change, { measure }).figure.kind,
      );
    }
    for (const type of PROPERTY_TYPES)
      expect(housePricesExplained(prices, { type }).figure.latest).toMatchObject({ kind: 'known' });
  });
});

describe('a rank', () => {
  test('is 1 + the areas with a lower rate; its interval counts the areas wholly on one side', () => {
    const { figure, formula, sentences } = rankExplained(evidence(KNOWN, 'rank'), {
      measure: 'crime',
      within: 'nation',
    });
    expect(figure).toMatchObject({
      kind: 'known',
      within: NATION,
      fieldSize: 3,
      rank: 2,
      best: 2,
      worst: 2,
      tiedWith: [],
    });
    expect([value(formula, 'rank'), howOf(formula, 'rank')]).toEqual([
      2,
      '1 + 1 with a lower rate',
    ]);
    expect(howOf(formula, 'upper bound')).toMatch(/^\d\d\.\d{4} × e\^\(1\.39 ÷ √3,\d{3}\)$/);
    expect(sentences[0]).toContain('ranked 2nd of 3 local authorities');
  });

  test('names the areas that share it', () => {
    const known = evidence(KNOWN, 'rank');
    const twin = { ...known.record, code: 'E07900009', name: 'Twin' };
    const place = known.record.ranks!.map((each) =>
      each.within === NATION
        ? {
            ...each,
            fieldSize: 4,
            tied: each.tied!.map(() => 2),
            worst: each.worst.map((worst) => worst + 1),
          }
        : each,
    );
    const { figure } = rankExplained(
      {
        ...known,
        level: [...known.level!, twin],
        record: {
          ...known.record,
          ranks: place.map((each) => ({
            ...each,
            fifth: each.fifth && each.fifth.with(0, 2),
          })) as typeof place,
        },
      },
      { measure: 'crime', within: 'nation' },
    );
    expect(figure).toMatchObject({ tied: 2, tiedWith: ['Twin (E07900009)'] });
  });

  test('of an LSOA is an interval and a fifth, without a single position', () => {
    const [lsoa] = evidence(KNOWN, 'rate').lsoas;
    const { figure, formula } = rankExplained(evidence(lsoa!.code, 'rank'), {
      measure: 'crime',
      within: 'nation',
    });
    expect(figure).not.toHaveProperty('rank');
    expect(formula.map(({ what }) => what)).not.toContain('rank');
    expect(formula.map(({ what }) => what)).toContain('fifth');
  });

  test('is missing where figures are incomplete, with the reason', () => {
    expect(
      rankExplained(evidence(PART_YEAR, 'rank'), { measure: 'crime', within: 'nation' }).figure,
    ).toEqual({ kind: 'notRanked', reason: '6 of 12 months were supplied' });
    expect(
      rankExplained(evidence(SILENT, 'rank'), { measure: 'crime', within: 'nation' }).figure,
    ).toEqual({ kind: 'notRanked', reason: 'no complete figures were supplied' });
  });

  test('within an area that it is not ranked in names those that it is', () => {
    expect(() =>
      rankExplained(evidence(KNOWN, 'rank'), { measure: 'crime', within: 'ltla' }),
    ).toThrow(
      expect.objectContaining({
        code: 'noSuchFigure',
        message: expect.stringContaining('--in nation'),
      }),
    );
  });

  test('that the field does not give ends with an error', () => {
    const known = evidence(KNOWN, 'rank');
    const forged = {
      ...known,
      record: {
        ...known.record,
        ranks: known.record.ranks!.map((each) => ({
          ...each,
          worst: each.worst.map((worst) => worst + 1),
        })),
      },
    };
    expect(() => rankExplained(forged, { measure: 'crime', within: 'nation' })).toThrow(
      /worst \(crime, in K04900001\) is 3; worked out again .* it is 2\./,
    );
  });
});

describe('a change', () => {
  test('has both counts, φ, Wilson’s limits of the share and the verdict', () => {
    const known = evidence(KNOWN, 'change');
    const { figure, formula, rows } = changeExplained(known, { measure: 'crime' });
    if (figure.kind !== 'known') throw new Error('It should be comparable.');
    const [newer, older] = [
      value(formula, 'newer year') as number,
      value(formula, 'older year') as number,
    ];
    expect(figure.ratio).toBeCloseTo(newer / older, 12);
    expect([value(formula, 'φ'), rows[0]!.forces![0]!.months.length]).toEqual([
      known.overdispersion![0],
      24,
    ]);
    const [lower] = [value(formula, 'share, lower') as number];
    expect(figure.lower95).toBeCloseTo(lower / (1 - lower), 10);
  });

  // claim: year-compared-12-months
  test('is missing for a part-year, for part of the residents, and across a break', () => {
    expect(changeExplained(evidence(PART_YEAR, 'change'), { measure: 'crime' }).figure).toEqual({
      kind: 'notComparable',
      reason: 'incompleteWindow',
    });
    expect(changeExplained(evidence(NATION, 'change'), { measure: 'crime' }).figure).toEqual({
      kind: 'notComparable',
      reason: 'incompleteWindow',
    });
    const known = evidence(KNOWN, 'change');
    const earlier = {
      ...known,
      months: { from: '2020-07', to: '2023-06' },
      manifest: { ...known.manifest, window: { from: '2022-07', to: '2023-06' } },
    };
    expect(changeExplained(earlier, { measure: 'crime' })).toMatchObject({
      figure: { kind: 'notComparable', reason: 'break' },
      sentences: [
        expect.anything(),
        expect.stringContaining('July 2022'),
        expect.stringContaining('June 2023'),
      ],
    });
  });

  // claim: change-from-months
  test('ends with an error where its months do not add up to the window’s count', () => {
    const known = evidence(KNOWN, 'change');
    const forged = {
      ...known,
      record: {
        ...known.record,
        countsByMonth: known.record.countsByMonth!.map((series, at) =>
          at === 2 ? series.with(series.length - 1, series.at(-1)! + 1) : series,
        ),
      },
    };
    expect(() => changeExplained(forged, { measure: 'burglary' })).toThrow(
      expect.objectContaining({ code: 'figureDisagrees' }),
    );
  });
});

describe('the median of similar areas', () => {
  const withMedian = (): Evidence =>
    evidence(KNOWN, 'rate')
      .lsoas.map(({ code }) => evidence(code, 'similar'))
      .find(({ record }) => record.similar?.rates.kind === 'known')!;

  test('is the median of the rates of those with complete figures, each of which is listed', () => {
    const { figure, formula, sources, remarks } = similarExplained(withMedian(), {
      measure: 'crime',
    });
    expect([figure.kind, figure.areas.length, value(formula, 'median')]).toEqual([
      'known',
      20,
      figure.medianRatePer1000,
    ]);
    const rates = formula
      .slice(0, 20)
      .map((step) => step.value)
      .filter((rate) => rate !== '') as number[];
    expect(rates.length).toBe(figure.of);
    expect(rates.filter((rate) => rate < figure.medianRatePer1000!).length).toBeLessThanOrEqual(
      figure.of! / 2,
    );
    expect(['higher', 'lower', 'noClearDifference']).toContain(figure.verdict);
    expect(sources[0]!.id).toBe('census');
    expect(remarks.join()).toContain('nothing that was recorded has a part in the choice');
  });

  test('ends with an error where their rates do not give it; a level without them says so', () => {
    const known = withMedian();
    expect(() =>
      similarExplained(
        {
          ...known,
          peers: known.peers!.map((peer) => ({ ...peer, population: peer.population * 2 })),
        },
        { measure: 'crime' },
      ),
    ).toThrow(/the median rate of similar areas \(crime\) is/);
    expect(() => similarExplained(evidence(KNOWN, 'similar'), { measure: 'crime' })).toThrow(
      expect.objectContaining({ code: 'noSuchFigure' }),
    );
  });
});

describe('a median price', () => {
  test('has its sales, and the change from the year before', () => {
    const { figure, formula, rows, sources } = housePricesExplained(
      evidence(KNOWN, 'housePrices'),
      { type: 'flat' },
    );
    if (figure.latest?.kind !== 'known' || figure.yearBefore?.kind !== 'known')
      throw new Error('Both should be known.');
    expect([value(formula, 'sales'), howOf(formula, 'median')]).toEqual([
      51,
      'price 26 of 51, lowest first',
    ]);
    expect(value(formula, 'change, %')).toBeCloseTo(
      (figure.latest.medianPricePounds / figure.yearBefore.medianPricePounds - 1) * 100,
      12,
    );
    expect(rows[0]!.buckets.reduce((sum, bucket) => sum + bucket.rows, 0)).toBe(rows[0]!.read);
    expect(sources.map(({ id }) => id)).toEqual(['price-paid', 'postcodes', 'geography']);
  });

  test('of more sales than its parts can have ends with an error', () => {
    const known = evidence(KNOWN, 'housePrices');
    const { context } = known;
    const { housePrices } = context!.own;
    if (!('latest' in housePrices)) throw new Error('There should be prices.');
    const [first, ...rest] = housePrices.latest;
    if (first?.kind !== 'known') throw new Error('It should be known.');
    const own = {
      ...context!.own,
      housePrices: { ...housePrices, latest: [{ ...first, sales: first.sales + 1 }, ...rest] },
    };
    expect(() =>
      housePricesExplained({ ...known, context: { ...context!, own } }, { type: 'all' }),
    ).toThrow(/house sales of all types \(latest\) are 286; their parts have 285 to 285/);
  });

  test('without supplied sales is not nought', () => {
    expect(housePricesExplained(evidence(NO_SALES, 'housePrices'), { type: 'all' })).toMatchObject({
      figure: { kind: 'notSupplied' },
      formula: [],
      ground: { lsoas: [] },
      remarks: [expect.stringContaining('not nought sales')],
    });
  });
});

describe('context', () => {
  test('shares of outcomes have their window, the month followed to, and crimes without an outcome', () => {
    const { figure, formula, remarks, rows } = outcomesExplained(evidence(KNOWN, 'outcomes'));
    if (!('counts' in figure)) throw new Error('There should be outcomes.');
    expect(howOf(formula, 'window')).toBe('crimes of 2024-01 to 2024-12, each followed to 2025-12');
    expect(value(formula, 'no outcome on record')).toBe(
      figure.incidents - figure.counts.reduce((sum, count) => sum + count, 0),
    );
    expect(remarks[0]).toMatch(/^Wexmere: 4,\d{3} crimes followed/);
    expect(
      rows.map(({ buckets, read }) => buckets.reduce((sum, bucket) => sum + bucket.rows, 0) - read),
    ).toEqual([0, 0]);
    expect(outcomesExplained(evidence(SILENT, 'outcomes')).remarks).toEqual([
      expect.stringContaining('Greater Brackwater is masked'),
    ]);
  });

  // claim: never-worked-out-anew
  test('place types cover the same incidents as the area’s counts', () => {
    const known = evidence(KNOWN, 'placeTypes');
    const { formula } = placeTypesExplained(known);
    expect(value(formula, 'incidents')).toBe(
      known.record.counts!.reduce((sum, count) => sum + count, 0),
    );
    const forged = {
      ...known,
      record: { ...known.record, counts: known.record.counts!.with(0, 0) },
    };
    expect(() => placeTypesExplained(forged)).toThrow(
      /the number of incidents is 3884; worked out again/,
    );
  });

  test('census counts of an area are the sums of its LSOAs’', () => {
    const known = evidence(KNOWN, 'people');
    expect(peopleExplained(known).ground.agree.length).toBe(
      known.context!.file.tables.reduce((sum, { categories }) => sum + categories.length, 0),
    );
    const short = {
      ...known,
      context: { ...known.context!, lsoas: known.context!.lsoas.slice(1) },
    };
    expect(() => peopleExplained(short)).toThrow(
      expect.objectContaining({
        code: 'figureDisagrees',
        file: 'releases/2025-12/contexts/ltla/E07900001.json',
      }),
    );
  });

  // claim: usual-residents-always-come
  // claim: total-ts001-ts021-always
  test('each denominator has the rate by it, residents first', () => {
    const known = evidence(KNOWN, 'denominators');
    const { figure, formula } = denominatorsExplained(known, { measure: 'crime' });
    expect(figure.denominators[0]).toEqual({
      id: 'usualResidentsCensus2021',
      number: known.record.population,
    });
    expect(formula.filter(({ what }) => what === 'rate').length).toBe(figure.denominators.length);
    expect(
      denominatorsExplained(evidence(PART_YEAR, 'denominators'), { measure: 'crime' }).formula.map(
        ({ what }) => what,
      ),
    ).not.toContain('rate');
  });

  test('whether many pass through is shown by its rule, and recomputed', () => {
    const known = evidence(KNOWN, 'denominators');
    expect(howOf(denominatorsExplained(known, { measure: 'crime' }).formula, 'footfall')).toMatch(
      /^\d\d,\d{3} by day to 39,102 residents; sensitive above 1\.5 to 1$/,
    );
    const { context } = known;
    const forged = {
      ...known,
      context: {
        ...context!,
        own: {
          ...context!.own,
          footfallSensitive: {
            kind: 'known' as const,
            sensitive: true,
            rule: 'workdayPopulation' as const,
          },
        },
      },
    };
    expect(() => denominatorsExplained(forged, { measure: 'crime' })).toThrow(
      /footfallSensitive is .*true.* worked out again .*false/,
    );
  });

  test('does not exist for an outcode', () => {
    expect(() => peopleExplained(evidence('QA1', 'people'))).toThrow(
      expect.objectContaining({ code: 'noSuchFigure' }),
    );
  });
});
