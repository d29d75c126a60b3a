import {
  CATEGORIES,
  type AreaFile,
  type AreaRecord,
  type Manifest,
  type SimilarAreas,
} from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { SimilarRates } from '../../release/similar/similar-rates.js';
import { emptyRelease } from '../kept-release.js';
import { similarFaults, similarListFaults } from './similar.js';

const codes = Array.from({ length: 21 }, (_, index) => `E07${String(900_000 + index)}`);
const [FIRST, ...OTHERS] = codes as [string, ...string[]];
const record = (code: string, each: number): AreaRecord => ({
  code,
  name: code,
  level: 'ltla',
  population: 1_000,
  parents: {},
  observed: { kind: 'known' },
  counts: CATEGORIES.map(() => each),
});
const records = [
  ...codes.map((code, index) => record(code, index)),
  { ...record('E10900001', 5), level: 'county' as const },
];
const sound: SimilarAreas = { areas: OTHERS, rates: new SimilarRates(records).of(OTHERS) };

/** Faults when the first area has these similar areas. */
function found(similar: SimilarAreas, areas: number | undefined = 20): string[] {
  const kept = emptyRelease('2025-12');
  for (const each of records) kept.records.set(each.code, each);
  kept.similar.set(FIRST, similar);
  if (areas !== undefined)
    kept.manifest = { similarAreas: { areas, variables: [] } } as unknown as Manifest;
  return [...similarFaults(kept)].map(({ sentence }) => sentence);
}

const listFaults = (areas: string[], named = codes): string[] =>
  [
    ...similarListFaults(
      {
        names: Object.fromEntries(named.map((code) => [code, code])),
        areas: [{ ...records[0], similar: { ...sound, areas } }],
      } as unknown as AreaFile,
      'x.json',
    ),
  ].map(({ sentence }) => sentence);

describe('the areas most like an area', () => {
  test('are sound: of its level, as many as the manifest says, with the quartiles of their figures', () => {
    expect(found(sound)).toEqual([]);
    expect(listFaults(OTHERS)).toEqual([]);
  });

  test('are found where a quartile is not that of their figures', () => {
    const rates = { ...sound.rates, lowerQuartile: [1, 2, 3] } as SimilarAreas['rates'];
    expect(found({ ...sound, rates })).toEqual([
      `${FIRST}: the rates of its similar areas are not those that their figures give.`,
    ]);
    expect(
      found({ ...sound, rates: { kind: 'suppressed', rule: 'fewerThan10Known', of: 9 } }),
    ).toHaveLength(1);
  });

  test('are found where of another level or number', () => {
    expect(found({ ...sound, areas: [...OTHERS.slice(1), 'E10900001'] })).toEqual([
      `${FIRST}: its similar area E10900001 is no area of its level.`,
    ]);
    expect(found({ ...sound, areas: OTHERS.slice(1) })).toEqual([
      `${FIRST}: it has 19 similar areas; the manifest says 20.`,
    ]);
    expect(found(sound, 19)).toEqual([`${FIRST}: it has 20 similar areas; the manifest says 19.`]);
  });

  test('are found where repeated, without a name, or the area itself', () => {
    const sentence = `${FIRST}: its similar areas name one twice, or the area itself.`;
    expect(listFaults([...OTHERS.slice(1), OTHERS[5]!])).toEqual([sentence]);
    expect(listFaults([...OTHERS.slice(1), FIRST])).toEqual([sentence]);
    expect(listFaults(OTHERS, codes.slice(0, -1))).toEqual([
      `${FIRST}: its similar area ${codes.at(-1)} has no name in this file.`,
    ]);
  });
});
