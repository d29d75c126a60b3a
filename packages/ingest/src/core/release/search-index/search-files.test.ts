import type { AreaRecord, Level, SearchShard } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { searchFiles } from './search-files.js';

const area = (
  code: string,
  name: string,
  level: Level = 'ward',
  more: Partial<AreaRecord> = {},
): AreaRecord => ({
  code,
  name,
  level,
  population: 1_000,
  parents: {},
  observed: { kind: 'known' },
  ...more,
});
const files = (...records: AreaRecord[]): ReturnType<typeof searchFiles> =>
  searchFiles({ release: '2025-12', records, outcodes: [] });
const shard = (key: string, ...records: AreaRecord[]): SearchShard | undefined =>
  files(...records).shards.get(key);

describe('the index of names', () => {
  it('has a shard for the first two letters of every word, in Welsh too', () => {
    const { index, shards } = files(area('W05A', 'Great-Orme', 'ward', { nameWelsh: 'Y Gogarth' }));
    expect(index).toEqual({ contract: 2, release: '2025-12', whole: 'go gr or', largest: '' });
    expect(shards.get('go')).toEqual({
      contract: 2,
      codes: ['W05A'],
      names: ['Great-Orme'],
      populations: [1_000],
      lieIn: [0],
      places: [''],
      namesWelsh: { W05A: 'Y Gogarth' },
    });
  });

  it('tells areas of the same name apart by LTLA, and LTLAs by county, or by region where they are one', () => {
    const parents = { ltla: 'E07A', county: 'E10A', region: 'E12A' };
    const records = [
      area('E12A', 'East', 'region'),
      area('E10A', 'Wexshire', 'county', { parents: { region: 'E12A' } }),
      area('E07A', 'Abbey', 'ltla', { parents: { county: 'E10A', region: 'E12A' } }),
      area('E06A', 'Abingdon', 'ltla', { parents: { county: 'E06A', region: 'E12A' } }),
      area('E05A', 'Abbey', 'ward', { parents }),
    ];
    const { codes, lieIn, places } = shard('ab', ...records)!;
    expect(codes.map((code, index) => [code, places[lieIn[index]!]])).toEqual([
      ['E06A', 'East'],
      ['E07A', 'Wexshire'],
      ['E05A', 'Abbey'],
    ]);
  });

  it('also gives the Welsh name of where an area lies', () => {
    const cardiff = area('W06A', 'Cardiff', 'ltla', { nameWelsh: 'Caerdydd' });
    expect(
      shard('gr', cardiff, area('W05A', 'Grangetown', 'ward', { parents: { ltla: 'W06A' } })),
    ).toMatchObject({ places: ['Cardiff'], placesWelsh: { Cardiff: 'Caerdydd' } });
    expect(shard('lu', area('E06A', 'Luton', 'ltla'))).not.toHaveProperty('placesWelsh');
  });

  it('has larger levels first, and within a level the area with most residents', () => {
    const records = [
      area('E05A', 'Abbey', 'ward', { population: 9_000 }),
      area('E05B', 'Abbey', 'ward', { population: 9_500 }),
      area('E07A', 'Abbey', 'ltla', { population: 5 }),
    ];
    expect(shard('ab', ...records)!.codes).toEqual(['E07A', 'E05B', 'E05A']);
  });

  it('leaves out LSOAs, numbers and single letters', () => {
    expect(
      files(
        area('E01A', 'Luton 001A', 'lsoa21'),
        area('E02A', 'Luton 001', 'msoa21'),
        area('E05A', 'A', 'ward'),
      ).index.whole,
    ).toBe('lu');
  });
});

describe('a beginning of too many words', () => {
  const abbeys = Array.from({ length: 480 }, (_, index) =>
    area(`E05${String(index).padStart(6, '0')}`, `Abbey ${index}`),
  );
  const abbots = Array.from({ length: 200 }, (_, index) =>
    area(`E05${String(index + 900).padStart(6, '0')}`, `Abbot ${index}`, 'ward', {
      population: 10,
    }),
  );
  const { index, shards } = files(...abbeys, ...abbots, area('E07A', 'Abbeydore', 'ltla'));

  it('has the largest areas of each level; longer beginnings have the rest', () => {
    expect(index).toMatchObject({ whole: 'abbeyd abbo', largest: 'ab abb abbe abbey' });
    expect(shards.get('ab')!.codes.length).toBe(21);
    expect(shards.get('ab')!.codes[0]).toBe('E07A');
    expect(shards.get('abbo')!.codes.length).toBe(200);
  });

  // claim: no-shard-above-14
  it('has no file above 14 kB', () => {
    for (const each of shards.values())
      expect(JSON.stringify(each).length).toBeLessThanOrEqual(14_000);
  });
});
