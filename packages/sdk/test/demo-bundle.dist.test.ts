import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  contextFile,
  decodePostcodes,
  LEVELS,
  levelFile,
  paths,
  postcodeShard,
} from '../src/contract/index.js';
import { createClient } from '../src/index.js';
import { censusName } from '../src/sentences/index.js';
import { cy } from '../src/sentences/cy.js';

// Written by `npm test` before the unit tests; a missing bundle fails here.
const base = new URL('../../../.demo/bundle/', import.meta.url);
const client = createClient({ base });
const { release } = await client.release();
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, base), 'utf8'));

describe('the demonstration bundle', () => {
  // claim: every-file-says-so
  it('says that its figures are invented', async () => {
    expect(await client.release()).toMatchObject({ demo: true });
  });

  it('answers every postcode it lists with the right small area', async () => {
    let [live, ended] = [0, 0];
    for (const file of readdirSync(new URL(`${paths.release(release)}postcodes/`, base))) {
      const outcode = file.replace('.json', '');
      for (const [incode, entry] of decodePostcodes(
        postcodeShard.parse(json(paths.postcodes(release, outcode))),
      )) {
        const result = await client.postcode(`${outcode} ${incode}`);
        if (!('area' in result)) throw new Error(`${outcode} ${incode} is ${result.status}`);
        expect(result.area.code).toBe(entry.lsoa21);
        expect(result.status === 'terminated' ? result.terminated : undefined).toBe(
          entry.terminated,
        );
        if (entry.terminated) ended += 1;
        else live += 1;
      }
    }
    expect(live).toBeGreaterThan(1_000);
    expect(ended).toBeGreaterThan(50);
  });

  it('answers every area of every level, compared with its own parents', async () => {
    for (const level of LEVELS) {
      for (const { code, name } of levelFile.parse(json(paths.level(release, level))).areas) {
        // A unitary authority listed as a county is found at its own level.
        const result = await (level === 'outcode' ? client.outcode(code) : client.area(code));
        if (!('area' in result)) throw new Error(`${code} is ${result.status}`);
        expect(result.area).toMatchObject({ code, name, release });
        const parents = Object.values(result.area.parents).map((parent) => parent.code);
        for (const comparator of result.area.comparators)
          expect(parents).toContain(comparator.code);
      }
    }
  });

  it('has complete, partial and missing figures in the places made for them', async () => {
    const status = async (code: string): Promise<string> => (await client.area(code)).status;
    expect(
      await Promise.all(
        ['E07900001', 'E06900001', 'E06900002', 'E08900001', 'K04900001'].map(status),
      ),
    ).toEqual(['ok', 'ok', 'partial', 'noData', 'partial']);
  });

  it('has census tables whose titles and categories all have Welsh names', () => {
    const { tables } = contextFile.parse(json(paths.context(release, 'ltla', 'E06900001')));
    const shown = tables
      .filter(({ id }) => id !== 'TS021')
      .flatMap(({ title, categories }) => [title, ...categories]);
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter((english) => censusName(english, cy) === undefined)).toEqual([]);
  });
});
