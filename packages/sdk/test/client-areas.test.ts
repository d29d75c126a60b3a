import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { CATEGORIES, type AreaDetail, type AreaFile } from '../src/contract/index.js';
import {
  createClient,
  createLookup,
  type AreaProfile,
  type AreaResult,
  type Client,
  type Lookup,
} from '../src/index.js';
import { smallBundle } from './bundle.js';
import { host, type Host } from './host.js';

const PATH = 'releases/2025-12/areas/ltla/E07900001.json';
const MONTHS = { from: '2024-01', to: '2025-12' };

let at: Host;
let client: Client;
beforeEach(async () => {
  at = await host(smallBundle());
  at.files.set(PATH, JSON.stringify(whole(JSON.parse(at.files.get(PATH)!))));
  client = createClient({ base: at.base, retry: 0 });
});
afterEach(() => at[Symbol.asyncDispose]());

/**
 * The small bundle's district with a two-year series (10 a month in each category, then 12), a rank
 * and nearby areas.
 */
function whole(
  file: AreaFile,
  monthOf: (category: number, month: number) => number | null = (_, month) =>
    month < 12 ? 10 : 12,
): AreaFile {
  const byMeasure = (value: number): number[] => new Array<number>(17).fill(value);
  const [record] = file.areas as [AreaDetail];
  return {
    ...file,
    months: MONTHS,
    names: { E05900001: 'Abbotsmead', E07900002: 'Brackenfold' },
    tau: { ...file.tau, ltla: byMeasure(0.05) },
    areas: [
      {
        ...record,
        countsByMonth: CATEGORIES.map((_, category) =>
          Array.from({ length: 24 }, (__, month) => monthOf(category, month)),
        ),
        ranks: [
          {
            within: 'K04900001',
            fieldSize: 30,
            rank: byMeasure(24),
            tied: byMeasure(1),
            best: byMeasure(22),
            worst: byMeasure(26),
            fifth: byMeasure(4),
          },
        ],
        children: ['E05900001'],
        nearby: [{ code: 'E07900002', kilometres: 12.4 }],
        similar: {
          areas: ['E07900002'],
          rates: {
            kind: 'known',
            of: 12,
            medianRatePer1000: byMeasure(41.5),
            lowerQuartile: [30.2, 30.2, 30.2],
            upperQuartile: [52, 52, 52],
          },
        },
      },
    ],
  };
}

async function aldermarsh(): Promise<AreaProfile> {
  const result = await client.area('E07900001');
  if (result.status !== 'ok') throw new Error(`It should be found whole, not ${result.status}.`);
  return result.area;
}

describe('an area read by a client', () => {
  it('has the months of every measure, including totals', async () => {
    const { series } = await aldermarsh();
    expect(series.burglary.length).toBe(24);
    expect(series.crime[0]).toEqual({ month: '2024-01', status: 'supplied', count: 130 });
    expect(series.all.at(-1)).toEqual({ month: '2025-12', status: 'supplied', count: 168 });
    expect(series.asb.at(-1)).toEqual({ month: '2025-12', status: 'supplied', count: 12 });
  });

  it('has the change of every measure, with limits widened by τ of its level', async () => {
    const { change, tau } = await aldermarsh();
    expect(tau?.burglary).toBe(0.05);
    // 1.2 ÷ e^(1.96 × √(1/1,560 + 1/1,872 + 0.0025)) = 1.2 ÷ 1.1262.
    expect(change.crime).toMatchObject({
      kind: 'known',
      verdict: 'rise',
      ratio: expect.closeTo(1.2, 12),
      lower95: expect.closeTo(1.0656, 4),
    });
  });

  it('has a gap for a month not supplied, and then no change', async () => {
    at.files.set(
      PATH,
      JSON.stringify(
        whole(JSON.parse(at.files.get(PATH)!), (category, month) =>
          month === 3 ? null : category,
        ),
      ),
    );
    const { series, change } = await aldermarsh();
    expect(series.crime[3]).toEqual({ month: '2024-04', status: 'notSupplied' });
    expect(change.crime).toEqual({ kind: 'notComparable', reason: 'incompleteWindow' });
  });

  it('has no change across a break in the data', async () => {
    const file = whole(JSON.parse(at.files.get(PATH)!));
    at.files.set(
      PATH,
      JSON.stringify({
        ...file,
        window: { from: '2022-09', to: '2023-08' },
        months: { from: '2021-09', to: '2023-08' },
      }),
    );
    const { change, breaks } = await aldermarsh();
    expect(change.crime).toEqual({ kind: 'notComparable', reason: 'break' });
    expect(breaks.map(({ month }) => month)).toEqual(['2022-07', '2023-06']);
  });

  it('names the fields of its ranks, its children and its neighbours', async () => {
    const { ranks, children, nearby } = await aldermarsh();
    expect(ranks.crime).toEqual([
      {
        within: { code: 'K04900001', name: 'Area K04900001' },
        fieldSize: 30,
        rank: 24,
        tied: 1,
        best: 22,
        worst: 26,
        fifth: 4,
      },
    ]);
    expect(children).toEqual([{ code: 'E05900001', name: 'Abbotsmead' }]);
    expect(nearby).toEqual([{ code: 'E07900002', name: 'Brackenfold', kilometres: 12.4 }]);
  });

  it('has the most similar areas, and the quartiles of their rates or why there are none', async () => {
    expect((await aldermarsh()).similar).toMatchObject({
      areas: [{ code: 'E07900002', name: 'Brackenfold' }],
      rates: {
        kind: 'known',
        of: 12,
        medianRatePer1000: { crime: 41.5, burglary: 41.5 },
        quartilesPer1000: { crime: { lower: 30.2, median: 41.5, upper: 52 } },
      },
    });
    const file = whole(JSON.parse(at.files.get(PATH)!));
    at.files.set(
      PATH,
      JSON.stringify({
        ...file,
        areas: [
          { ...file.areas[0]!, similar: { areas: ['E07900002'], rates: { kind: 'notSupplied' } } },
        ],
      }),
    );
    client = createClient({ base: at.base });
    expect((await aldermarsh()).similar).toEqual({
      areas: [{ code: 'E07900002', name: 'Brackenfold' }],
      rates: { kind: 'notSupplied' },
    });
  });

  it('without any supplied figures has no rank or change, only gaps', async () => {
    const result = await client.area('E01900003');
    expect(result).toMatchObject({
      status: 'noData',
      area: { ranks: { crime: [] }, change: { crime: { kind: 'notComparable' } }, children: [] },
    });
    expect('area' in result && result.area).not.toHaveProperty('nearby');
  });

  it('has a type that depends on the method: a lookup’s answer has no ranks', () => {
    expectTypeOf<Client['area']>().returns.resolves.toEqualTypeOf<AreaResult<AreaProfile>>();
    expectTypeOf<Lookup['area']>().returns.resolves.toEqualTypeOf<AreaResult>();
    expectTypeOf<Client>().toExtend<Lookup>();
    expectTypeOf(createLookup({ base: at.base })).toEqualTypeOf<Lookup>();
  });
});

describe('several areas', () => {
  it('are in the order asked for, with one request per file', async () => {
    const found = await client.areas(['E07900001', 'E01900001', 'e07900001', 'S12000033']);
    expect(found.map((result) => ('area' in result ? result.area.code : result.status))).toEqual([
      'E07900001',
      'E01900001',
      'E07900001',
      'outOfCoverage',
    ]);
    expect(at.asked.length).toBe(3);
  });

  it('have a ratio with limits for each pair, or none if one is incomplete', async () => {
    const { areas, pairs } = await client.compare(['E01900001', 'E07900001', 'E01900003'], {
      measure: 'burglary',
    });
    expect(areas.map(({ status }) => status)).toEqual(['ok', 'ok', 'noData']);
    // 30 burglaries among 1,400 residents; none in the rest of the local authority, 38,600.
    expect(pairs[0]).toMatchObject({
      code: 'E01900001',
      other: 'E07900001',
      rest: 'E07900001',
      verdict: 'higher',
      ratio: Infinity,
    });
    expect(pairs.slice(1)).toEqual([
      { code: 'E01900001', other: 'E01900003', verdict: 'notComparable' },
      { code: 'E07900001', other: 'E01900003', verdict: 'notComparable' },
    ]);
  });

  it('are refused if there are fewer than two, or for an unknown measure', async () => {
    await expect(client.compare(['E07900001'])).rejects.toMatchObject({
      code: 'invalidArgument',
      argument: 'codes',
    });
    await expect(
      client.compare(['E07900001', 'E01900001'], { measure: 'knife-crime' as never }),
    ).rejects.toMatchObject({
      code: 'invalidArgument',
      argument: 'measure',
      message: expect.stringContaining('burglary'),
    });
    expect(at.asked).toEqual([]);
  });
});

describe('an outcode', () => {
  it('is an area, in upper or lower case', async () => {
    at.files.set(
      'releases/2025-12/areas/outcode/QA1.json',
      at.files
        .get(PATH)!
        .replaceAll('E07900001', 'QA1')
        .replace('"level":"ltla"', '"level":"outcode"'),
    );
    expect(await client.outcode(' qa1')).toMatchObject({
      status: 'ok',
      area: { code: 'QA1', level: 'outcode' },
    });
    expect(await client.outcode('QA9')).toEqual({
      status: 'notFound',
      query: 'QA9',
      release: '2025-12',
    });
  });

  it('in Scotland is outside, and an invalid one is refused, without a request', async () => {
    expect(await client.outcode('EH1')).toEqual({
      status: 'outOfCoverage',
      query: 'EH1',
      place: 'Scotland',
    });
    await expect(client.outcode('QA1 1AA')).rejects.toMatchObject({
      code: 'invalidArgument',
      argument: 'outcode',
    });
    expect(at.asked).toEqual([]);
  });
});
