import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LevelFile, PostcodeShard } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { england, quietBuild } from '../../../test/england/england.js';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { forgedBundle, sentences } from '../../../test/forged-bundle.js';
import { chooseRelease, pointerOnDisk, releaseFiles } from '../../shell/release/release-files.js';
import { verifyRelease } from './verification.js';
import { verificationText } from './text.js';

const ROOT = 'releases/2025-12/';
const ALDERMARSH = 'areas/ltla/E07900001.json';
const { at, folder, forge, verify } = forgedBundle();

// claim: verify-checks-bundle-diff
test('a bundle as built is sound', () => {
  const outcome = verify();
  expect(outcome.faults).toEqual([]);
  expect(outcome).toMatchObject({ ok: true, release: '2025-12', unknownFiles: 0 });
  expect(outcome.areas).toBeGreaterThan(100);
  expect(outcome.postcodes).toBeGreaterThan(100);
  expect(verificationText(outcome)).toContain('The release is sound.');
});

test('an earlier year, with split and merged LSOAs, is sound too', async () => {
  const folder = freshFolder();
  await quietBuild(england().input, folder, { release: '2023-12' });
  expect(
    verifyRelease('2023-12', releaseFiles(folder, '2023-12'), pointerOnDisk(folder)).faults,
  ).toEqual([]);
});

describe('files that are not as they were built', () => {
  test('a flipped byte is found by its checksum', () => {
    const bytes = readFileSync(at('ledger.json'));
    // One digit for another: the file still parses.
    const digit = bytes.lastIndexOf('0123456789'.charCodeAt(3));
    bytes[digit] = '4'.charCodeAt(0);
    writeFileSync(at('ledger.json'), bytes);
    expect(sentences(verify())[0]).toMatch(
      new RegExp(
        String.raw`^releases/2025-12/ledger\.json: has changed since it was built: ` +
          String.raw`sha256 [0-9a-f]{12}…, listed as [0-9a-f]{12}…\.$`,
      ),
    );
  });

  test('a deleted file is missing, and files that need it say so', () => {
    rmSync(at(ALDERMARSH));
    const outcome = verify();
    expect(sentences(outcome)).toContain(
      `${ROOT}${ALDERMARSH}: is listed in SHA256SUMS and missing.`,
    );
    expect(sentences(outcome)).toContainEqual(
      expect.stringContaining('its ltla E07900001 is no area of the release'),
    );
  });

  test('an extra file is not part of the release', () => {
    writeFileSync(at('areas/ltla/notes.txt'), 'mine');
    expect(sentences(verify())).toEqual([
      `${ROOT}areas/ltla/notes.txt: is not listed in SHA256SUMS: it is no part of the release as it was built.`,
    ]);
  });

  test('without SHA256SUMS a release cannot be told from a changed one', () => {
    rmSync(at('SHA256SUMS'));
    expect(sentences(verify())).toEqual([expect.stringContaining('SHA256SUMS: is missing')]);
  });

  test('a file of a kind from a later version is checked only by its checksum', () => {
    writeFileSync(at('places.json'), 'of a later version');
    const sums = readFileSync(at('SHA256SUMS'), 'utf8');
    writeFileSync(
      at('SHA256SUMS'),
      `${sums}${createHash('sha256').update('of a later version').digest('hex')}  places.json\n`,
    );
    expect(verify()).toMatchObject({ ok: true, unknownFiles: 1 });
  });

  test('half a file is not JSON', () => {
    writeFileSync(at('coverage.json'), readFileSync(at('coverage.json')).subarray(0, 500));
    expect(sentences(verify())).toContainEqual(
      expect.stringContaining('coverage.json: is not valid JSON'),
    );
  });
});

describe('links', () => {
  test('a parent that is not an area of the release', () => {
    forge(ALDERMARSH, (pack) => {
      pack.areas[0]!.parents.county = 'E10999999';
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringContaining('its county E10999999 is no area of the release'),
    );
  });

  test('postcodes of an LSOA that is not there', () => {
    const { postcodes } = anyOutcode();
    forge<PostcodeShard>(postcodes, (shard) => {
      shard.lsoa21[0] = 'E01999999';
    });
    expect(sentences(verify())).toContainEqual(
      `${ROOT}${postcodes}: E01999999 is no LSOA of the release.`,
    );
  });

  test('a postcode with an LSOA that is not in the list', () => {
    const { postcodes } = anyOutcode();
    forge<PostcodeShard>(postcodes, (shard) => {
      shard.lsoa21.length = 0;
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringMatching(
        /gives \d+ postcodes an LSOA that its list does not have, the first \d[A-Z]{2}\.$/,
      ),
    );
  });

  test('an outcode without its areas', () => {
    const { areas } = anyOutcode();
    rmSync(at(areas));
    expect(sentences(verify())).toContain(
      `${ROOT}${areas}: is missing or cannot be read, so no postcode of the outcode has figures.`,
    );
  });

  test('a level that lists an area twice or under another name', () => {
    forge<LevelFile>('levels/ltla.json', (level) => {
      level.areas[0]!.name = 'Elsewhere';
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(
        /levels\/ltla\.json: lists \w+ as “Elsewhere”; its own file says “.+”\.$/,
      ),
    ]);
  });
});

describe('the pointer', () => {
  test('a pointer to a release that is not there', () => {
    const pointer = readFileSync(join(folder(), 'latest.json'), 'utf8');
    writeFileSync(
      join(folder(), 'latest.json'),
      pointer.replace('"release":"2025-12"', '"release":"2026-01"'),
    );
    expect(sentences(verify())).toEqual([
      'latest.json: names release 2026-01, which is not there; the releases there are 2025-12.',
    ]);
    expect(() => chooseRelease(folder(), undefined)).toThrow(
      'release 2026-01, which latest.json names, is not there. The releases there are 2025-12',
    );
  });

  test('a folder without a pointer', () => {
    rmSync(join(folder(), 'latest.json'));
    expect(sentences(verify())).toEqual([expect.stringContaining('latest.json: is missing')]);
    expect(() => chooseRelease(folder(), undefined)).toThrow(
      'latest.json is missing or cannot be read',
    );
    expect(() => chooseRelease(join(folder(), 'releases'), '2025-12')).toThrow(
      'There are no releases in it',
    );
  });
});

function anyOutcode(): { areas: string; postcodes: string } {
  const [, outcode] = /outcodes\/(\w+)\.json/.exec(readFileSync(at('SHA256SUMS'), 'utf8'))!;
  return { areas: `outcodes/${outcode}.json`, postcodes: `postcodes/${outcode}.json` };
}
