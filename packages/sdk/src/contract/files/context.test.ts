import { describe, expect, it } from 'vitest';
import { CONTRACT_VERSION } from '../version.js';
import { areaContext, contextFile, type AreaContext } from './context.js';
import { contextShard, paths } from '../paths/paths.js';

const nothing: AreaContext = {
  code: 'E01900001',
  denominators: [],
  people: { kind: 'notSupplied' },
  housePrices: { kind: 'notSupplied' },
  outcomes: { kind: 'notSupplied' },
  placeTypes: { kind: 'notSupplied' },
};
const accepts = (more: object): boolean => areaContext.safeParse({ ...nothing, ...more }).success;

describe('the context of an area', () => {
  it('says for each topic whether it was supplied', () => {
    expect(areaContext.parse(nothing)).toEqual(nothing);
    for (const topic of ['people', 'housePrices', 'outcomes', 'placeTypes']) {
      expect(accepts({ [topic]: undefined }), topic).toBe(false);
      expect(accepts({ [topic]: null }), topic).toBe(false);
    }
  });

  it('names a withheld median, and never gives it as 0', () => {
    const prices = (figure: object): object => ({
      housePrices: { kind: 'known', latest: [figure], yearBefore: [] },
    });
    expect(accepts(prices({ kind: 'suppressed', rule: 'fewerThan5Sales' }))).toBe(true);
    expect(accepts(prices({ kind: 'known', sales: 5, medianPricePounds: 250_000 }))).toBe(true);
    expect(accepts(prices({ kind: 'known', sales: 5, medianPricePounds: 250_000.5 }))).toBe(false);
  });

  it('gives a median both of its limits, in order, or none', () => {
    const withLimits = (limits95: unknown): boolean =>
      accepts({
        housePrices: {
          kind: 'known',
          latest: [{ kind: 'known', sales: 60, medianPricePounds: 250_000, limits95 }],
          yearBefore: [],
        },
      });
    expect([undefined, [240_000, 262_000], [250_000, 250_000]].map(withLimits)).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      [[240_000], [262_000, 240_000], [1, 2, 3], [0, 2], ['1', 2], null].map(withLimits),
    ).toEqual([false, false, false, false, false, false]);
  });

  it('distinguishes some of the residents from some of the months', () => {
    const counts = {
      incidents: 3,
      onPlaceTypes: 1,
      top: [{ placeType: 'Supermarket', incidents: 1 }],
      snapPoints: 2,
      snapPointsOfHalf: 1,
    };
    expect(
      accepts({ placeTypes: { kind: 'partial', reason: 'months', monthsObserved: 6, ...counts } }),
    ).toBe(true);
    expect(
      accepts({
        placeTypes: { kind: 'partial', reason: 'residents', populationCovered: 9, ...counts },
      }),
    ).toBe(true);
    expect(accepts({ placeTypes: { kind: 'partial', ...counts } })).toBe(false);
  });
});

describe('whether more people pass through an area than live there', () => {
  it('names the rule that decided it, or says that it cannot be decided', () => {
    expect(
      accepts({ footfallSensitive: { kind: 'known', sensitive: true, rule: 'workdayPopulation' } }),
    ).toBe(true);
    expect(
      accepts({ footfallSensitive: { kind: 'known', sensitive: false, rule: 'placeTypes' } }),
    ).toBe(false);
    expect(accepts({ footfallSensitive: { kind: 'notSupplied' } })).toBe(true);
    expect(accepts({ footfallSensitive: { kind: 'known', sensitive: true } })).toBe(false);
    expect(accepts({ footfallSensitive: true })).toBe(false);
  });
});

describe('the file of a context', () => {
  it('is the LTLA’s for smaller areas, and the area’s own from LTLA up', () => {
    expect(
      contextShard({
        code: 'E01900001',
        level: 'lsoa21',
        parents: { ward: 'E05900001', ltla: 'E07900001' },
      }),
    ).toBe('E07900001');
    expect(contextShard({ code: 'E05900001', level: 'ward', parents: { ltla: 'E07900001' } })).toBe(
      'E07900001',
    );
    expect(contextShard({ code: 'E07900001', level: 'ltla', parents: {} })).toBe('E07900001');
    expect(contextShard({ code: 'K04900001', level: 'nation', parents: {} })).toBe('K04900001');
    expect(paths.context('2025-12', 'ward', 'E07900001')).toBe(
      'releases/2025-12/contexts/ward/E07900001.json',
    );
  });

  it('gives the months of prices and outcomes, which differ from the window', () => {
    const window = { from: '2025-01', to: '2025-12' };
    const file = {
      contract: CONTRACT_VERSION,
      release: '2025-12',
      window,
      tables: [],
      denominators: [],
      outcomes: {
        window: { from: '2023-05', to: '2024-04' },
        followedTo: '2025-04',
        types: ['Local resolution'],
      },
      areas: [nothing],
    };
    expect(contextFile.parse(file)).toEqual(file);
  });
});
