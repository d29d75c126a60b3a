import { MEASURE_NAMES, PROPERTY_TYPES } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { england } from '../../../test/england/england.js';
import { evidence, howOf, value } from '../../../test/england/evidence.js';
import { readLevel } from '../../shell/release/bundle-reader.js';
import { changeExplained } from './figure/change.js';
import { explanationOf } from './explanation.js';
import { FIGURE_NAMES, type FigureQuery } from './figures.js';
import { housePricesExplained } from './figure/house-prices.js';
import { rankExplained } from './figure/rank.js';
import { explanationText } from './text.js';

const KNOWN = 'E07900001';
const PART_YEAR = 'E06900002';
const SILENT = 'E08900001';
const NATION = 'K04900001';
const ASKED: FigureQuery = { figure: 'rate', measure: 'crime', within: 'nation', type: 'all' };
describe('every figure', () => {
  // claim: each-publisher-rows-sha256
  test('of one area of each level is explained, with files and sha256, in lines of at most 80 columns', () => {
    const areas = (
      ['lsoa21', 'ward', 'ltla', 'county', 'region', 'country', 'nation', 'pfa'] as const
    ).map((level) => readLevel(england().bundle, level).records[0]!.code);
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
  test('is 1 + the areas with a lower rate; its interval counts those clearly lower or higher', () => {
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
      worst: 3,
      tiedWith: [],
    });
    expect([value(formula, 'rank'), howOf(formula, 'rank')]).toEqual([
      2,
      '1 + 1 with a lower rate',
    ]);
    expect(howOf(formula, 'highest rank')).toBe('3 − 0 with a clearly higher rate');
    expect(howOf(formula, 'τ')).toContain('of the reference table: 300 areas of its level');
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
      /worst \(crime, in K04900001\) is \d; worked out again .* it is \d\./,
    );
  });
});

describe('a change', () => {
  test('has both counts, τ, the standard error and the verdict', () => {
    const known = evidence(KNOWN, 'change');
    const { figure, formula, rows } = changeExplained(known, { measure: 'crime' });
    if (figure.kind !== 'known') throw new Error('It should be comparable.');
    const [newer, older] = [
      value(formula, 'newer year') as number,
      value(formula, 'older year') as number,
    ];
    expect(figure.ratio).toBeCloseTo(newer / older, 12);
    const { tau } = known.extraVariation.levels.find(({ level }) => level === known.record.level)!;
    expect([value(formula, 'τ'), rows[0]!.forces![0]!.months.length]).toEqual([tau[0], 24]);
    const error = Math.sqrt(1 / newer + 1 / older + tau[0]! ** 2);
    expect(value(formula, 'standard error')).toBeCloseTo(error, 12);
    expect(figure.lower95).toBeCloseTo(figure.ratio / Math.exp(1.959963985 * error), 8);
  });

  // claim: year-compared-12-months
  test('is missing for a part-year, for part of the residents, and across a break', () => {
    expect(changeExplained(evidence(PART_YEAR, 'change'), { measure: 'crime' }).figure).toEqual({
      kind: 'notComparable',
      reason: 'incompleteWindow',
    });
    expect(changeExplained(evidence(NATION, 'change'), { measure: 'crime' }).figure).toEqual({
      kind: 'notComparable',
      reason: 'partOfArea',
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
