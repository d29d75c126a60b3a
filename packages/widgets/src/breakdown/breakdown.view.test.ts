import { createClient, type AreaProfile } from '@crimetrends/sdk';
import { paths, type AreaRecord } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import {
  area,
  demoBundle,
  HARROWMOUTH,
  NATION,
  pack,
  RELEASE,
  SKELDER,
  SLIVER,
  SMALL_AREA,
} from '../../test/demo-bundle.js';
import { memoryFetch } from '../../test/memory-fetch.js';
import { breakdownView, type Breakdown } from './breakdown.view.js';

/** The table of an area with the larger areas that its file holds. */
async function tableOf(record: AreaRecord, comparators: AreaRecord[]): Promise<Breakdown> {
  const files = demoBundle();
  files.set(paths.area(RELEASE, record.level, record.code), pack([record], comparators));
  const client = createClient({
    base: 'https://demo.example/bundle/',
    fetch: memoryFetch(files),
  });
  const found = await client.area(record.code);
  if (!('area' in found)) throw new Error(found.status);
  return breakdownView(found.area as AreaProfile, 'crime', 'en').content!;
}

describe('the types of crime beside larger areas', () => {
  // 72 in 1,738 is 41.4. The rest of Skelder has 1,623 in 50,572: the ratio is 1.29, from 0.90 to
  // 1.85. The rest of Demoland’s parts has 10,906 in 346,162: 1.31, from 0.92 to 1.87.
  it('are judged against the rest of each, with its rate', async () => {
    const { comparators, rows } = await tableOf(SMALL_AREA, [SKELDER, NATION]);
    expect(comparators).toEqual([
      'the rest of Skelder',
      'the rest of the parts of Demoland that supplied figures',
    ]);
    const [first] = rows;
    expect(first!.name).toBe('Violence and sexual offences');
    expect(first!.standings).toEqual(['not clearly different (32)', 'not clearly different (32)']);
    expect(first!.beside! / first!.mark!.at).toBeCloseTo(32.09 / 41.43, 1);
  });

  it('have no column for a larger area without a rate, and none where there is no larger area', async () => {
    const known = area({
      code: 'E01900099',
      name: 'Harrowmouth 001A',
      level: 'lsoa21',
      population: 1_600,
      crimes: 100,
      parents: { ltla: HARROWMOUTH.code, region: 'E12900002' },
    });
    const { comparators, rows } = await tableOf(known, [HARROWMOUTH, NATION]);
    expect(comparators).toEqual(['the rest of the parts of Demoland that supplied figures']);
    expect(rows[0]!.standings).toHaveLength(1);
    expect(rows[0]!.beside).toBeDefined();
    const alone = await tableOf(known, []);
    expect([alone.comparators, alone.rows[0]!.standings, alone.rows[0]!.beside]).toEqual([
      [],
      [],
      undefined,
    ]);
  });

  // claim: no-area-with-itself
  it('leave out a larger area whose figures are nearly all the area’s own', async () => {
    const whole = { ...NATION, observed: { ...NATION.observed, populationCovered: 55_000 } };
    expect(
      (await tableOf(SKELDER, [{ ...whole, population: 60_000 } as AreaRecord])).comparators,
    ).toEqual([]);
  });

  it('have counts and no rates where figures cover a few residents', async () => {
    const { rows, withRates, comparators } = await tableOf(SLIVER, [HARROWMOUTH, NATION]);
    expect([withRates, rows[0]!.rate, rows[0]!.count]).toEqual([false, '', '3']);
    expect(rows[0]!.standings.every((standing) => standing === '')).toBe(true);
    expect(comparators).toHaveLength(1);
  });
});
