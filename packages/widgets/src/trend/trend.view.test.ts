import type { AreaProfile, MonthCount } from '@crimetrends/sdk';
import { MEASURE_NAMES } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { gapsOf } from '../chart/line-model.js';
import { monthAfterKey } from './month-keys.js';
import { rollingRates } from './rolling-rates.js';
import { trendView } from './trend.view.js';
import { usualOf } from './usual-months.js';

/** Months from January 2023; `undefined` means not supplied. */
function monthsOf(counts: readonly (number | undefined)[]): MonthCount[] {
  return counts.map((count, at) => {
    const month = `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return count === undefined
      ? { month, status: 'notSupplied' }
      : { month, status: 'supplied', count };
  });
}

const year = [10, 20, 30, 20, 20, 20, 20, 20, 20, 20, 20, 20];
const threeYears: (number | undefined)[] = [...year, ...year, ...year];

function area(
  counts: readonly (number | undefined)[] = threeYears,
  more: Partial<AreaProfile> = {},
): AreaProfile {
  const series = monthsOf(counts);
  const known = {
    kind: 'known',
    count: 240,
    population: 10_000,
    ratePer1000: 24,
    lower95: 21.1,
    upper95: 27.2,
    likelyLower: 20.7,
    likelyUpper: 27.7,
  };
  return {
    code: 'E07000001',
    name: 'Aldermarsh',
    level: 'ltla',
    release: '2025-12',
    window: { from: '2025-01', to: '2025-12' },
    populationCensus2021: 10_000,
    parents: {},
    comparators: [],
    leftOut: [],
    tau: Object.fromEntries(MEASURE_NAMES.map((name) => [name, 0.05])),
    usual: {},
    measures: Object.fromEntries(MEASURE_NAMES.map((name) => [name, known])),
    series: Object.fromEntries(MEASURE_NAMES.map((name) => [name, series])),
    change: Object.fromEntries(
      MEASURE_NAMES.map((name) => [
        name,
        {
          kind: 'known',
          verdict: 'noClearChange',
          ratio: 1,
          lower95: 0.82,
          upper95: 1.21,
          smallest: { rise: 1.22, fall: 0.81 },
        },
      ]),
    ),
    breaks: [],
    ...more,
  } as unknown as AreaProfile;
}

const chartOf = (of: AreaProfile, choice: Parameters<typeof trendView>[3] = { by: 'month' }) =>
  trendView(of, 'crime', 'en', choice).content.chart!;

describe('a line of months', () => {
  it('leaves a gap for a month that was not supplied, and never counts it as zero', () => {
    const counts = threeYears.with(5, undefined);
    const usual = { crime: { omega: 0.1, heldPercent: 95 } };
    const { model, table, summary, keys } = chartOf(area(counts, { usual }));
    expect(model.lines[0]!.values[5]).toBeUndefined();
    expect(model.gaps).toEqual([{ from: 5, to: 6 }]);
    expect(table.rows[5]![1]).toBe('no data');
    expect(table.csv[6]).toEqual(['2023-06', 'no data', '', '']);
    expect(summary).toContain('no figures for 1 of 36 months');
    expect(keys).toContain('Hatched: no figures were supplied.');
  });

  it('has its measure in the title, and the change as its finding', () => {
    expect(trendView(area(), 'asb', 'en', { by: 'month' }).title).toBe(
      'Recorded anti-social behaviour: Aldermarsh',
    );
    const { finding, verdict, chart } = trendView(area(), 'burglary', 'en', {
      by: 'month',
    }).content;
    expect(finding).toMatch(/^No clear change on the year before \(.*\)\.$/);
    expect(verdict).toContain(
      'Recorded crime (burglary): no clear change in the year to December 2025',
    );
    expect(chart!.subtitle).toBe(
      'Recorded crime (burglary), number each month, January 2023 to December 2025',
    );
  });

  it('marks a break before its month, and explains it', () => {
    const { model, keys } = chartOf(
      area(threeYears, { breaks: [{ month: '2023-06', what: 'lsoaCodes' }] }),
    );
    expect(model.breaks).toEqual([{ at: 5, label: 'Jun 2023' }]);
    expect(keys.at(-1)).toContain('From June 2023');
  });

  it('has no chart if nothing was ever supplied', () => {
    expect(
      trendView(area(new Array(36).fill(undefined)), 'crime', 'en', { by: 'month' }).content.chart,
    ).toBeUndefined();
  });

  it('shows by pointer or key only what is in its table', () => {
    const { model, table } = chartOf(area());
    const cells = table.rows.flat();
    model.months.forEach((_, at) => {
      for (const value of model.readout(at).values) expect(cells).toContain(value);
    });
  });
});

describe('the range that is usual', () => {
  const drawn = (omega: number) => ({ usual: { crime: { omega, heldPercent: 95 } } });
  const usual = (counts: readonly (number | undefined)[], omega = 0, season = threeYears) =>
    usualOf(area(counts, drawn(omega)), area(season), 'crime')?.ranges;

  it('follows the local authority’s seasons and the area’s own level, for the newest 12 months only', () => {
    const ranges = usual(new Array(36).fill(5))!;
    expect(ranges.slice(0, 24).every((range) => range === undefined)).toBe(true);
    // March has 1.5 times the months’ average, so 7.5 are expected: (√7.875 ± 0.98)² − 3/8.
    expect(ranges[26]).toEqual({ lower: expect.closeTo(2.96, 2), upper: expect.closeTo(13.96, 2) });
    const middle = ranges.slice(24).map((range) => (range!.lower + range!.upper) / 2);
    expect(middle[2]! > middle[0]!).toBe(true);
    expect(ranges[27]!.lower).toBeGreaterThan(0);
    expect(ranges[27]!.upper).toBeLessThan(12);
  });

  it('is derived from earlier months only, not from the year that it judges', () => {
    const changed = [...year, ...year, ...year.map((count) => count * 9)];
    expect(usual(changed, 0, changed)![30]).toEqual(usual(threeYears)![30]);
  });

  it('widens by ω, and is not given if the year before has a gap', () => {
    const width = (omega: number): number => {
      const range = usual(threeYears, omega)![30]!;
      return range.upper - range.lower;
    };
    // 20 are expected, so ω² × 20 = 3 makes the range √4 times as wide.
    expect(width(Math.sqrt(3 / 20))).toBeCloseTo(width(0) * 2, 5);
    expect(usual(threeYears.with(20, undefined))).toBeUndefined();
  });

  it('is drawn only where it held on months held out, says in how many, and never over a break', () => {
    const band = (more: Partial<AreaProfile>): boolean =>
      chartOf(area(threeYears, more)).model.band.some(Boolean);
    expect(chartOf(area(threeYears, drawn(0.1))).keys[0]).toBe(
      'Shaded: the usual range, from earlier months. Tried on months held out, it held 95 of 100.',
    );
    expect([band(drawn(0.1)), band({})]).toEqual([true, false]);
    expect(
      band({ ...drawn(0.1), breaks: [{ month: '2024-06', what: 'snapPoints' }] }),
      'a break within the two newest years',
    ).toBe(false);
    expect(chartOf(area()).keys).toEqual([]);
  });
});

describe('rates over 12 months', () => {
  it('start with the first 12 supplied months and never bridge a gap', () => {
    const rates = rollingRates(area(threeYears.with(14, undefined)), 'crime');
    expect(rates[0]).toMatchObject({ month: '2023-12', rate: { ratePer1000: 24 } });
    expect(gapsOf(rates.map(({ rate }) => rate?.ratePer1000))).toEqual([{ from: 3, to: 15 }]);
  });

  it('of a larger area use the residents of the parts that supplied figures', () => {
    const part = {
      kind: 'partial',
      reason: 'residents',
      count: 240,
      population: 10_000,
      populationCovered: 8_000,
      ratePer1000: 30,
      lower95: 26.3,
      upper95: 34,
      likelyLower: 25.8,
      likelyUpper: 34.7,
    };
    const whole = area();
    const ratesOf = (crime: object) =>
      rollingRates({ ...whole, measures: { ...whole.measures, crime: crime as never } }, 'crime');
    expect(ratesOf(part)[0]!.rate!.ratePer1000).toBe(30);
    expect(ratesOf({ ...part, populationCovered: 7_500 })[0]!.rate!.ratePer1000).toBe(32);
    expect(ratesOf({ ...part, reason: 'sliver', populationCovered: 7_499 })).toEqual([]);
    expect(rollingRates({ ...whole, populationCensus2021: 0 }, 'crime')).toEqual([]);
  });

  it('have their likely range in the table, and another area’s beside them month by month', () => {
    const beside = area(
      threeYears.map((count) => count! * 2),
      { name: 'Brackenfold', code: 'E07000002' },
    );
    const { model, table, keys } = chartOf(area(), { by: 'year', beside });
    expect(model.lines[1]).toMatchObject({
      name: 'Brackenfold',
      values: expect.arrayContaining([48]),
    });
    expect(table.head).toEqual([
      '12 months to',
      'Per 1,000 people',
      'Likely range',
      'Brackenfold: Per 1,000 people',
      'Likely range',
    ]);
    expect(table.rows[0]).toEqual(['December 2025', '24', '21–28', '48', '43–54']);
    expect(keys[0]).toBe('Dashed: Brackenfold.');
    expect(keys[1]).toContain('by rate, not by number');
    const figure = { ...beside.measures.crime, kind: 'partial', reason: 'residents' };
    const part = {
      ...beside,
      measures: {
        ...beside.measures,
        crime: { ...figure, populationCovered: 8_000 } as (typeof beside)['measures']['crime'],
      },
    };
    expect(chartOf(area(), { by: 'year', beside: part }).table.head[3]).toBe(
      'Brackenfold, parts supplied: Per 1,000 people',
    );
    expect(rollingRates({ ...area(), tau: undefined! }, 'crime')).toEqual([]);
  });
});

describe('the keys of a chart', () => {
  const model = {
    months: monthsOf(threeYears).map(({ month }) => month),
    newest: { at: 33, label: '' },
  };
  it('start at the newest supplied month and stop at either end', () => {
    const after = (key: string, at?: number): number | undefined =>
      monthAfterKey(key, at, model as never);
    expect([
      after('ArrowLeft'),
      after('ArrowLeft', 33),
      after('ArrowLeft', 0),
      after('ArrowRight', 35),
      after('Home', 9),
      after('End', 9),
      after('Tab', 9),
      after('constructor', 9),
    ]).toEqual([33, 32, 0, 35, 0, 35, undefined, undefined]);
  });
});
