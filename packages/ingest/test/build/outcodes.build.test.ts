import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@crimetrends/sdk';
import {
  decodePostcodes,
  type AreaDetail,
  type AreaFile,
  type LevelFile,
  type Manifest,
  type PostcodeShard,
  type SearchIndex,
} from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { england, quietBuild } from '../england/england.js';
import { freshFolder } from '../england/fresh-folder.js';
import type { DemoTruth } from '../../src/demo/world/world.js';

const { input } = england();
const P001 = 'census/pcd_p001.csv';

/** A build of the demonstration with another table P001, or without. */
async function builtWith(change: (table: string) => string | undefined): Promise<{
  outcodes: AreaDetail[];
  manifest: Manifest;
  searchIndex: SearchIndex;
  base: URL;
  postcodesOf: (outcode: string) => string[];
}> {
  const [own, out] = [freshFolder(), freshFolder()];
  cpSync(input, own, { recursive: true });
  const table = change(readFileSync(join(input, P001), 'utf8'));
  if (table === undefined) rmSync(join(own, P001));
  else writeFileSync(join(own, P001), table);
  await quietBuild(own, out);
  const read = <T>(path: string): T =>
    JSON.parse(readFileSync(join(out, 'releases/2025-12', path), 'utf8')) as T;
  return {
    outcodes: read<LevelFile>('levels/outcode.json').areas.map(
      ({ code }) => read<AreaFile>(`areas/outcode/${code}.json`).areas[0]!,
    ),
    manifest: read<Manifest>('manifest.json'),
    searchIndex: read<SearchIndex>('search/index.json'),
    base: pathToFileURL(`${out}/`),
    postcodesOf: (outcode) => [
      ...decodePostcodes(read<PostcodeShard>(`postcodes/${outcode}.json`)).keys(),
    ],
  };
}

const byResidents = await builtWith((table) => table);
const byPostcodes = await builtWith(() => undefined);
const truth = (JSON.parse(readFileSync(join(input, 'expected.json'), 'utf8')) as DemoTruth)
  .outcodes;

describe('outcodes with the residents of postcodes supplied', () => {
  // claim: census-2021-table-p001
  test('have the generator’s residents, who lived in postcodes that are live and residential', () => {
    expect(byResidents.outcodes.map(({ code, population }) => [code, population])).toEqual(
      Object.entries(truth).map(([code, { populationCensus2021 }]) => [code, populationCensus2021]),
    );
    expect(
      byResidents.outcodes.every(({ apportionedBy }) => apportionedBy === 'residentsCensus2021'),
    ).toBe(true);
  });

  // claim: notes-build-count-them
  test('credit the census, and say what was left out and what could not be shared out so', () => {
    const { manifest } = byResidents;
    expect(manifest.sources.find(({ id }) => id === 'postcode-residents')).toMatchObject({
      edition: '2021',
      files: [{ file: P001 }],
    });
    expect(manifest.notes.filter((note) => note.includes('P001'))).toEqual([
      expect.stringMatching(
        /^7 of [\d,]+ residents in census table P001 were left out: the directory does not place their 1 postcode \(QA19ZZ\)\.$/,
      ),
      expect.stringMatching(
        /counts of small postcodes are not exact \(disclosure control\); [\d,]{4,} lived in postcodes that have ended since or are not residential, which have no share/,
      ),
      expect.stringMatching(
        /^1 LSOA has no residents in census table P001: it was shared out between outcodes by its postcodes \(E01\d{6}\)\.$/,
      ),
    ]);
  });
});

describe('outcodes that are no places', () => {
  // claim: outcode-no-place
  test('have no area, no rank and no name to be found by, and a note says why', () => {
    const { outcodes, manifest, searchIndex } = byResidents;
    expect(outcodes.map(({ code }) => code)).not.toContain('QS8');
    expect(outcodes.map(({ code }) => code)).not.toContain('QS9');
    expect(searchIndex.withoutFigures).toBe('QS8 QS9');
    expect(manifest.notes).toEqual(
      expect.arrayContaining([
        '1 outcode has postcodes that have all ended: it is no place and has no figures (QS9).',
        '1 outcode has live postcodes of which none is residential: it is no place and ' +
          'has no figures (QS8).',
      ]),
    );
  });

  test('answer why, and their postcodes still show the figures of their LSOA', async () => {
    const client = createClient({ base: byResidents.base });
    expect(await client.outcode('QS8')).toMatchObject({ status: 'nonResidential' });
    expect(await client.outcode('QS9')).toMatchObject({
      status: 'terminated',
      terminated: '2019-07',
    });
    const [large] = byResidents.postcodesOf('QS8');
    expect(await client.postcode(`QS8 ${large}`)).toMatchObject({
      status: 'ok',
      area: { level: 'lsoa21', measures: { crime: { kind: 'known' } } },
    });
    expect(await client.search(`QS8 ${large}`)).toHaveLength(1);
  });
});

describe('every number of an outcode', () => {
  // claim: outcode-rounded-once
  test('is shared out unrounded and rounded once: totals differ from sums of categories', () => {
    const { outcodes } = byResidents;
    const sums = outcodes.map(({ counts }) => counts?.reduce((sum, count) => sum + count, 0));
    const totals = outcodes.map(({ totals: own }) => own?.[2]);
    expect(totals).not.toEqual(sums);
    expect(
      totals.every((total, index) => total === undefined || Math.abs(total - sums[index]!) <= 7),
    ).toBe(true);
    expect(totals.filter((total) => total !== undefined)).toHaveLength(
      outcodes.filter(({ counts }) => counts).length,
    );
  });
});

describe('outcodes without it', () => {
  test('are shared out by live postcodes, and say so', () => {
    expect(
      byPostcodes.outcodes.every(({ apportionedBy }) => apportionedBy === 'livePostcodes'),
    ).toBe(true);
    expect(byPostcodes.manifest.notes.filter((note) => note.includes('P001'))).toEqual([]);
    expect(byPostcodes.manifest.sources.some(({ id }) => id === 'postcode-residents')).toBe(false);
  });

  test('differ from those by residents, and both add up to the same people', () => {
    const [a, b] = [byResidents, byPostcodes].map(({ outcodes }) =>
      outcodes.map(({ population }) => population),
    );
    expect(a).not.toEqual(b);
    const total = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);
    expect(Math.abs(total(a!) - total(b!))).toBeLessThan(a!.length);
  });
});

describe('a table of residents by postcode', () => {
  // claim: notes-build-count-them
  test('with postcodes that no directory places counts who lived there, and leaves them out', async () => {
    const { manifest, outcodes } = await builtWith((table) => table.replace(/^QA1 1/gm, 'QA1 0'));
    expect(manifest.notes).toContainEqual(
      expect.stringMatching(
        /^[\d,]{3,} of [\d,]+ residents in census table P001 were left out: the directory does not place their \d\d+ postcodes \(QA10A. …\)\.$/,
      ),
    );
    expect(outcodes.find(({ code }) => code === 'QA1')!.population).not.toBe(
      truth['QA1']!.populationCensus2021,
    );
  });

  // claim: postcode-two-rows-sex
  test('that has a row twice stops the build, for it would count people twice', async () => {
    await expect(
      builtWith((table) => `${table}${table.trimEnd().split('\n').at(-1)}\n`),
    ).rejects.toThrow(
      /1 postcode of census table P001 stands more than once: .+postcodeResidentsDoubled/,
    );
  });

  test('whose numbers cannot be read says how many count for nobody', async () => {
    const { manifest } = await builtWith((table) => table.replace(/,\d+\n(?=QA1)/, ',c\n'));
    expect(manifest.notes).toContain(
      '1 row of census table P001 has no whole number and counts for nobody.',
    );
  });
});
