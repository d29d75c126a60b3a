import { describe, expect, test } from 'vitest';
import { evidence, howOf, value } from '../../../test/england/evidence.js';
import { denominatorsExplained } from './figure/denominators.js';
import type { Evidence } from './evidence.js';
import { housePricesExplained } from './figure/house-prices.js';
import { outcomesExplained } from './figure/outcomes.js';
import { peopleExplained } from './figure/people.js';
import { placeTypesExplained } from './figure/place-types.js';
import { similarExplained } from './figure/similar.js';

const KNOWN = 'E07900001';
const PART_YEAR = 'E06900002';
const SILENT = 'E08900001';
// The demonstration has only stray sales here.
const NO_SALES = 'E08900002';
describe('the quartiles of similar areas', () => {
  const withMedian = (): Evidence =>
    evidence(KNOWN, 'rate')
      .lsoas.map(({ code }) => evidence(code, 'similar'))
      .find(({ record }) => record.similar?.rates.kind === 'known')!;

  test('are those of the rates with complete figures, each of which is listed', () => {
    const { figure, formula, sources, remarks } = similarExplained(withMedian(), {
      measure: 'crime',
    });
    expect([figure.kind, figure.areas.length, value(formula, 'median')]).toEqual([
      'known',
      20,
      figure.quartilesPer1000!.median,
    ]);
    const rates = formula
      .slice(0, 20)
      .map((step) => step.value)
      .filter((rate) => rate !== '') as number[];
    expect(rates.length).toBe(figure.of);
    const { lower, median, upper } = figure.quartilesPer1000!;
    for (const [quartile, part] of [
      [lower, 1 / 4],
      [median, 1 / 2],
      [upper, 3 / 4],
    ] as const)
      expect(rates.filter((rate) => rate < quartile - 0.05).length).toBeLessThanOrEqual(
        Math.ceil(figure.of! * part),
      );
    expect([lower, upper]).toEqual([
      value(formula, 'lower quartile'),
      value(formula, 'upper quartile'),
    ]);
    expect(['above', 'within', 'below', 'noClearDifference']).toContain(figure.verdict);
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
    ).toThrow(/the lower quartile of similar areas \(crime\) is/);
    expect(() => similarExplained(evidence(KNOWN, 'similar'), { measure: 'crime' })).toThrow(
      expect.objectContaining({ code: 'noSuchFigure' }),
    );
  });
});

describe('a median price', () => {
  test('has its sales, its limits, and the change from the year before with its limits', () => {
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
      9,
    );
    expect(howOf(formula, 'median, lower')).toBe('price 19 of 51, by the binomial (n, ½)');
    expect(value(formula, 'verdict')).toBe(figure.change!.verdict);
    expect(value(formula, 'change, lower, %')).toBeLessThan(value(formula, 'change, %') as number);
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
