import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  MEASURE_NAMES,
  paths,
  RANKING_SCOPES,
  rankingFile,
  type RankedLevel,
  type RankingFile,
} from '../src/contract/index.js';
import { createClient, type FoundRanking, type RankingQuery } from '../src/index.js';

// Written by `npm test` before the unit tests; a missing bundle fails here.
const base = new URL('../../../.demo/bundle/', import.meta.url);
const client = createClient({ base });
const { release } = await client.release();
const folder = new URL(`${paths.release(release)}rankings/`, base);
const files = readdirSync(folder).flatMap((level) =>
  readdirSync(new URL(`${level}/`, folder)).map((name): [RankedLevel, string] => [
    level as RankedLevel,
    name.replace('.json', ''),
  ]),
);

async function ranked(query: object): Promise<FoundRanking> {
  const result = await client.ranking({ limit: 1_000, ...query } as RankingQuery);
  if (result.status !== 'ok') throw new Error(`${JSON.stringify(query)} is ${result.status}`);
  return result;
}

describe('the rankings of the demonstration bundle', () => {
  it('cover every level that is ranked', () => {
    expect([...new Set(files.map(([level]) => level))].sort()).toEqual(
      Object.keys(RANKING_SCOPES).sort(),
    );
    expect(files.length).toBeGreaterThan(30);
  });

  it('give every area the rate, ranks and interval of its own file, for every measure', async () => {
    let compared = 0;
    for (const [level, within] of files) {
      for (const measure of MEASURE_NAMES) {
        const { rows, fieldSize } = await ranked({ level, within, measure });
        expect(rows.length).toBe(fieldSize);
        for (const {
          area,
          count,
          population,
          ratePer1000,
          lower95,
          upper95,
          likelyLower,
          likelyUpper,
          within: lies,
          ...place
        } of rows) {
          const own = await (level === 'outcode'
            ? client.outcode(area.code)
            : client.area(area.code));
          if (own.status !== 'ok') throw new Error(`${area.code} is ranked, and ${own.status}`);
          expect(own.area.measures[measure]).toMatchObject({
            kind: 'known',
            count,
            population,
            ratePer1000,
            lower95,
            upper95,
            likelyLower,
            likelyUpper,
          });
          expect([undefined, own.area.parents.ltla?.code]).toContain(lies?.code);
          // A unitary authority counts in the field of counties, but its own file has only its
          // ranks among LTLAs.
          if (own.area.level !== level) continue;
          const { within: _, ...expected } = own.area.ranks[measure].find(
            (rank) => rank.within.code === within,
          )!;
          expect({ fieldSize, ...place }).toEqual(expected);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(2_000);
  });

  it('list every area once: ranked, or with the kind of its figures', async () => {
    let without = 0;
    for (const [level, within] of files) {
      const { field, unranked }: RankingFile = rankingFile.parse(
        JSON.parse(readFileSync(new URL(paths.ranking(release, level, within), base), 'utf8')),
      );
      expect(new Set([...field.codes, ...unranked.codes]).size).toBe(
        field.codes.length + unranked.codes.length,
      );
      for (const { area, kind } of (await ranked({ level, within })).unranked) {
        const own = await (level === 'outcode'
          ? client.outcode(area.code)
          : client.area(area.code));
        expect('area' in own && own.area.measures.crime.kind).toBe(kind);
        without += 1;
      }
    }
    expect(without).toBeGreaterThan(20);
  });
});
