import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoundaryFile, LevelFile, Manifest } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { england, quietBuild } from '../england/england.js';
import { fingerprint, freshFolder } from '../england/fresh-folder.js';

const { input, bundle } = england();
const WARDS = 'boundaries/WD_MAY_2024_UK_BGC.geojson';

/** A build of the demonstration with other boundaries; gives the release's folder. */
async function builtWith(change: (folder: string) => void): Promise<string> {
  const [own, out] = [freshFolder(), freshFolder()];
  cpSync(input, own, { recursive: true });
  change(own);
  await quietBuild(own, out);
  return join(out, 'releases/2025-12');
}
const read = <T>(release: string, path: string): T =>
  JSON.parse(readFileSync(join(release, path), 'utf8')) as T;
const notesOf = (release: string): string[] => read<Manifest>(release, 'manifest.json').notes;

const whole = join(bundle, 'releases/2025-12');

describe('boundaries in a release', () => {
  test('draw every LSOA and ward in its LTLA, and every LTLA and police force area in the nation, once', () => {
    for (const level of ['lsoa21', 'ward', 'ltla', 'pfa']) {
      const drawn = readdirSync(join(whole, 'boundaries', level)).flatMap((name) =>
        read<BoundaryFile>(whole, `boundaries/${level}/${name}`).areas.map(({ code }) => code),
      );
      expect(drawn.sort(), level).toEqual(
        read<LevelFile>(whole, `levels/${level}.json`).areas.map(({ code }) => code),
      );
    }
    expect(readdirSync(join(whole, 'boundaries/ward'))).toEqual(
      readdirSync(join(whole, 'boundaries/lsoa21')),
    );
    expect(readdirSync(join(whole, 'boundaries/pfa'))).toEqual(['K04900001.json']);
  });

  test('name their edition and are credited to the files they came from', () => {
    expect(read<BoundaryFile>(whole, 'boundaries/ward/E07900001.json')).toMatchObject({
      level: 'ward',
      within: 'E07900001',
      edition: 'WD24',
      withoutBoundary: [],
    });
    const source = read<Manifest>(whole, 'manifest.json').sources.find(
      ({ id }) => id === 'boundaries',
    )!;
    expect(source.files.map(({ file, rows }) => [file.split(' › ').at(-1), rows])).toEqual([
      ['LSOA_2021_EW_BGC.geojson', 121],
      [WARDS, 31],
      ['boundaries/LAD_MAY_2024_UK_BUC.geojson', 7],
      ['boundaries/PFA_DEC_2023_EW_BUC.geojson', 5],
    ]);
    expect(source.edition).toBe('LAD24, LSOA21, PFA23, WD24');
  });

  test('are the same bytes whatever the order of features and files', async () => {
    const turned = await builtWith((folder) => {
      const collection = JSON.parse(readFileSync(join(folder, WARDS), 'utf8')) as {
        features: unknown[];
      };
      rmSync(join(folder, WARDS));
      writeFileSync(
        join(folder, 'a-wards.geojson'),
        JSON.stringify({ ...collection, features: collection.features.toReversed() }),
      );
    });
    expect(fingerprint(join(turned, 'boundaries'))).toBe(fingerprint(join(whole, 'boundaries')));
  });

  test('are not there where none were supplied', async () => {
    const without = await builtWith((folder) =>
      rmSync(join(folder, 'boundaries'), { recursive: true }),
    );
    expect(existsSync(join(without, 'boundaries'))).toBe(false);
    expect(notesOf(without).filter((note) => /boundar/i.test(note))).toEqual([]);
  });

  test('of another edition are matched by code, and the notes count those that are not', async () => {
    const other = await builtWith((folder) =>
      writeFileSync(
        join(folder, WARDS),
        readFileSync(join(folder, WARDS), 'utf8')
          .replaceAll('WD24', 'WD26')
          .replace('E05900001', 'E05999999'),
      ),
    );
    expect(read<BoundaryFile>(other, 'boundaries/ward/E07900001.json')).toMatchObject({
      edition: 'WD26',
      withoutBoundary: ['E05900001'],
    });
    expect(notesOf(other)).toContain(
      'Boundaries of level ward (WD26): 1 of 30 is of no area of this release (E05999999); 1 area beside them has none (E05900001). Boundaries of the edition that the lookups have would fit.',
    );
  });

  // claim: left-out-whole-note
  test('in metres are left out, and the build says what to fetch', async () => {
    const metres = await builtWith((folder) =>
      writeFileSync(
        join(folder, WARDS),
        readFileSync(join(folder, WARDS), 'utf8').replace(/\[-0\.\d+,52\.\d+\]/, '[508660,224314]'),
      ),
    );
    expect(existsSync(join(metres, 'boundaries/ward'))).toBe(false);
    expect(notesOf(metres)).toContainEqual(
      expect.stringMatching(
        /^boundaries\/WD_MAY_2024_UK_BGC\.geojson: E05900001 has a point at 508660, 224314, .+ Fetch it in WGS84/,
      ),
    );
  });
});
