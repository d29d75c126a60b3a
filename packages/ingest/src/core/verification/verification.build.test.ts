import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AreaDetail,
  AreaFile,
  ContextFile,
  CoverageFile,
  HousePrices,
  LedgerFile,
  LevelFile,
  PostcodeShard,
  PriceFigure,
} from '@crimetrends/sdk/contract';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { england, quietBuild } from '../../../test/england/england.js';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { chooseRelease, pointerOnDisk, releaseFiles } from '../../shell/release/release-files.js';
import { verifyRelease, type Verification } from './verification.js';
import { verificationText } from './text.js';

const ROOT = 'releases/2025-12/';
const ALDERMARSH = 'areas/ltla/E07900001.json';

/** A pack in which tests can write anything. */
type Forged = AreaFile & {
  areas: (AreaDetail & {
    counts: number[];
    crimeByMonth: (number | null)[];
    countsByMonth: (number | null)[][];
  })[];
};

let sound: string;
let bundle: string;

beforeAll(async () => {
  sound = england().bundle;
});

beforeEach(() => {
  bundle = freshFolder();
  cpSync(sound, bundle, { recursive: true });
});

const verify = (release = '2025-12'): Verification =>
  verifyRelease(release, releaseFiles(bundle, release), pointerOnDisk(bundle));
const at = (below: string): string => join(bundle, ROOT, below);
const checksOf = ({ faults }: Verification): string[] => [
  ...new Set(faults.map(({ check }) => check)),
];
const sentences = ({ faults }: Verification): string[] =>
  faults.map(({ file, sentence }) => `${file}: ${sentence}`);

/** Changes a file's JSON and its checksum in SHA256SUMS, as a forger would. */
function forge<T = Forged>(below: string, change: (content: T) => void): void {
  const content = JSON.parse(readFileSync(at(below), 'utf8')) as T;
  change(content);
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(at(below), text);
  const sums = readFileSync(at('SHA256SUMS'), 'utf8');
  writeFileSync(
    at('SHA256SUMS'),
    sums.replace(
      new RegExp(`^.{64}  ${below}$`, 'm'),
      `${createHash('sha256').update(text).digest('hex')}  ${below}`,
    ),
  );
}

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

describe('figures changed together with their checksum', () => {
  test('a context with too short a list, or in another LTLA’s file, is found', () => {
    const [first, second] = ['contexts/ward/E07900001.json', 'contexts/ward/E07900002.json'];
    let moved: ContextFile['areas'][number] | undefined;
    forge<ContextFile>(first, ({ areas }) => {
      moved = areas.pop();
      areas[0]!.denominators.push(1);
    });
    forge<ContextFile>(second, ({ areas }) => {
      areas.push(moved!);
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(
        /E07900001\.json: E05900\d+: denominators do not have the lengths that the head of the file gives\.$/,
      ),
      `${ROOT}${first}: ${moved!.code} is in ${ROOT}${second} instead.`,
    ]);
  });

  // claim: figure-fewer-than-5
  test('house sales that the parts cannot add up to, and a median of 4 sales', () => {
    const shown = (prices: HousePrices, type: number): Extract<PriceFigure, { kind: 'known' }> =>
      (prices as { latest: PriceFigure[] }).latest[type] as Extract<PriceFigure, { kind: 'known' }>;
    forge<ContextFile>('contexts/ltla/E07900001.json', ({ areas }) => {
      shown(areas[0]!.housePrices, 0).sales += 900;
    });
    forge<ContextFile>('contexts/ltla/E07900002.json', ({ areas }) => {
      shown(areas[0]!.housePrices, 3).sales = 4;
    });
    const found = sentences(verify());
    expect(found).toContainEqual(
      expect.stringMatching(
        /ltla\/E07900001\.json: E07900001: house sales of all types are \d+; the parts have \d+\.$/,
      ),
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        /ltla\/E07900001\.json: Aldermarsh: its house sales \(all, latest\) are \d+; the parts have \d+( to \d+)?\.$/,
      ),
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        /ltla\/E07900002\.json: E07900002: a median of 4 sales is shown; below 5 it is withheld\.$/,
      ),
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        new RegExp(
          String.raw`ltla/E07900002\.json: Thornwick Vale: its house sales \(terraced, latest\) ` +
            String.raw`are 4; the parts have \d+ to \d+\.$`,
        ),
      ),
    );
  });

  test('a parent with house prices that its LSOAs do not have, and other residents than theirs', () => {
    forge<ContextFile>('contexts/ltla/E08900002.json', ({ areas }) => {
      const none = { kind: 'suppressed' as const, rule: 'fewerThan5Sales' };
      areas[0]!.housePrices = {
        kind: 'known',
        latest: [none, none, none, none, none],
        yearBefore: [none, none, none, none, none],
      };
    });
    forge<ContextFile>('contexts/county/E11900001.json', ({ areas }) => {
      Object.assign(areas[0]!.housePrices, { populationCovered: 7 });
    });
    forge<ContextFile>('contexts/pfa/E23900001.json', ({ areas }) => {
      areas[0]!.housePrices = { kind: 'notSupplied' };
    });
    expect(sentences(verify()).sort()).toEqual([
      expect.stringMatching(
        /Greater Brackwater: its house prices cover 7 residents; the LSOAs with figures have \d+\.$/,
      ),
      expect.stringMatching(
        /Nethercote: its house prices are “known”; 0 of its 16 LSOAs have figures\.$/,
      ),
      expect.stringMatching(
        /pfa\/E23900001\.json: Wexmere: its house prices are “notSupplied”; 40 of its 40 LSOAs have figures\.$/,
      ),
    ]);
  });

  test('house prices of other months in one file, or not of a year', () => {
    forge<ContextFile>('contexts/ltla/E07900001.json', (content) => {
      content.prices!.latest.from = '2024-12';
      content.prices!.latest.to = '2025-11';
    });
    expect(sentences(verify())).toEqual([
      expect.stringContaining(
        'E07900001.json: its house prices are of 2024-12 to 2025-11 and 2023-11 to 2024-10, ' +
          'which are not 24 months in two years.',
      ),
      expect.stringContaining(
        'E07900001.json: is of house prices of 2024-12 to 2025-11; the other contexts are of ' +
          'house prices of 2024-11 to 2025-10.',
      ),
    ]);
  });

  test('a ledger of house sales that loses a row, and fewer sales counted than shown', () => {
    forge<LedgerFile>('ledger.json', ({ sales }) => {
      sales!.files[0]!.otherCategory -= 1;
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(
        /ledger\.json: price-paid\/.*\.csv: \d+ rows read, \d+ in the buckets\.$/,
      ),
      expect.stringMatching(
        /ledger\.json: the total of house sales has \d+ rows “otherCategory”; the files add up to \d+\.$/,
      ),
    ]);
    forge<LedgerFile>('ledger.json', ({ sales }) => {
      sales!.files[0]!.otherCategory += 1;
      for (const entry of [...sales!.files, sales!.total]) {
        entry.otherMonths += entry.counted;
        entry.counted = 0;
      }
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(/ledger\.json: 0 house sales were counted; K04900001 shows \d+\.$/),
    ]);
  });

  test('a raised count no longer adds up, up or down', () => {
    forge(ALDERMARSH, (pack) => {
      pack.areas[0]!.counts[2]! += 1;
    });
    const outcome = verify();
    expect(checksOf(outcome)).not.toContain('checksums');
    expect(sentences(outcome)).toContainEqual(
      expect.stringMatching(
        /E07900001\.json: Aldermarsh: Burglary is \d+; its \d+ LSOAs with figures add up to \d+\.$/,
      ),
    );
    expect(sentences(outcome)).toContainEqual(
      expect.stringMatching(/E07900001: Burglary is \d+; the window’s months add up to \d+\.$/),
    );
  });

  test('an LSOA’s count changed everywhere in its own file still shows in its place types and its parents', () => {
    const lsoa = JSON.parse(readFileSync(at('levels/lsoa21.json'), 'utf8')) as {
      areas: { code: string }[];
    };
    forge(`areas/lsoa21/${lsoa.areas[0]!.code}.json`, (pack) => {
      const record = pack.areas[0]!;
      record.counts[2]! += 1;
      record.crimeByMonth[35] = record.crimeByMonth[35]! + 1;
      record.countsByMonth[2]![35] = record.countsByMonth[2]![35]! + 1;
    });
    const { faults } = verify();
    expect(
      new Set(faults.filter(({ check }) => check === 'sums').map(({ file }) => file.split('/')[3])),
    ).toEqual(
      new Set([
        'lsoa21',
        'msoa21',
        'ward',
        'ltla',
        'county',
        'region',
        'country',
        'nation',
        'town',
        'pfa',
      ]),
    );
    expect(faults.filter(({ check }) => check === 'contract' || check === 'checksums')).toEqual([]);
  });

  test('a rank that the figures do not give is named with its field', () => {
    forge(ALDERMARSH, ({ areas: [record] }) => {
      record!.ranks![0]!.rank![0]! += 1;
    });
    expect(sentences(verify())).toEqual([
      `${ROOT}${ALDERMARSH}: Aldermarsh: its ranks in K04900001 are not those that the release’s figures give.`,
    ]);
    forge(ALDERMARSH, ({ areas: [record] }) => {
      delete record!.ranks;
    });
    expect(sentences(verify())).toEqual([
      `${ROOT}${ALDERMARSH}: Aldermarsh: its ranks are missing.`,
    ]);
  });

  test('outcodes that add up to more than the nation are named', () => {
    const { areas } = JSON.parse(readFileSync(at('levels/outcode.json'), 'utf8')) as LevelFile;
    forge(`areas/outcode/${areas[0]!.code}.json`, (pack) => {
      pack.areas[0]!.counts[2]! += 10_000;
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringMatching(
        /K04900001\.json: Burglary is \d+; its \d+ outcodes add up to \d+, more than rounding explains\.$/,
      ),
    );
  });

  test('a population other than that of its parts is named with both numbers', () => {
    forge('areas/region/E12900002.json', (pack) => {
      pack.areas[0]!.population += 5;
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringMatching(
        /E12900002\.json: South Demoland: population is \d+; its \d+ LSOAs add up to \d+\.$/,
      ),
    );
  });

  test('thirteen counts for fourteen categories break the contract', () => {
    forge(ALDERMARSH, (pack) => {
      pack.areas[0]!.counts.pop();
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringContaining('E07900001: counts has 13 numbers for the 14 categories.'),
    );
  });

  test('a series shorter than the months breaks the contract', () => {
    forge(ALDERMARSH, (pack) => {
      pack.areas[0]!.crimeByMonth.pop();
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringContaining('E07900001: crimeByMonth has 35 values for 36 months.'),
    );
  });

  test('an unknown coverage letter, and letters for fewer months', () => {
    forge(ALDERMARSH, (pack) => {
      pack.forces[0]!.months = `q${'s'.repeat(34)}`;
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringContaining('has 35 coverage letters of force E23900001 for 36 months'),
    );
    expect(sentences(verify())).toContainEqual(
      expect.stringContaining('has the coverage letter “q”'),
    );
  });

  // claim: month-was-not-supplied
  // claim: null-not-supplied-never
  test('a month that was not supplied must be a gap, never nought', () => {
    forge('areas/ltla/E06900002.json', (pack) => {
      const record = pack.areas[0]!;
      const gap = record.crimeByMonth.indexOf(null);
      record.crimeByMonth[gap] = 0;
      record.countsByMonth.forEach((series) => {
        series[gap] = 0;
      });
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringMatching(
        /E06900002: \d{4}-\d{2} has a figure although its force’s coverage letter is “a”/,
      ),
    );
  });

  // claim: so-area-s-figures
  test('a value of another type is shown with its place', () => {
    forge(ALDERMARSH, (pack) => {
      pack.areas[0]!.population = '39102' as never;
    });
    expect(sentences(verify())).toContainEqual(
      `${ROOT}${ALDERMARSH}: does not parse by the contract at areas.0.population: found "39102".`,
    );
  });

  // claim: no-row-vanishes-each
  test('a ledger whose buckets do not add up to the rows read', () => {
    forge<LedgerFile>('ledger.json', (content) => {
      content.files[0]!.noLocation += 1;
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringMatching(/ledger\.json: .*street\.csv: \d+ rows read, \d+ in the buckets\.$/),
    );
  });

  test('a ledger whose files do not add up to the total', () => {
    forge<LedgerFile>('ledger.json', (content) => {
      content.total.read += 10;
      content.total.counted += 10;
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringMatching(
        /ledger\.json: the total has \d+ rows “read”; the window’s files add up to \d+\.$/,
      ),
    );
  });

  test('coverage with other rows than the ledger', () => {
    forge<CoverageFile>('coverage.json', (content) => {
      content.forces[0]!.rows[35]! += 1;
    });
    expect(checksOf(verify())).toEqual(['ledger']);
  });

  test('a comparator with another figure than its own file', () => {
    forge(ALDERMARSH, (pack) => {
      pack.comparators[0]!.counts![3]! += 1;
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(/its comparator \w+ differs from what \w+’s own file says\.$/),
    ]);
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
    const pointer = readFileSync(join(bundle, 'latest.json'), 'utf8');
    writeFileSync(
      join(bundle, 'latest.json'),
      pointer.replace('"release":"2025-12"', '"release":"2026-01"'),
    );
    expect(sentences(verify())).toEqual([
      'latest.json: names release 2026-01, which is not there; the releases there are 2025-12.',
    ]);
    expect(() => chooseRelease(bundle, undefined)).toThrow(
      'release 2026-01, which latest.json names, is not there. The releases there are 2025-12',
    );
  });

  test('a folder without a pointer', () => {
    rmSync(join(bundle, 'latest.json'));
    expect(sentences(verify())).toEqual([expect.stringContaining('latest.json: is missing')]);
    expect(() => chooseRelease(bundle, undefined)).toThrow(
      'latest.json is missing or cannot be read',
    );
    expect(() => chooseRelease(join(bundle, 'releases'), '2025-12')).toThrow(
      'There are no releases in it',
    );
  });
});

function anyOutcode(): { areas: string; postcodes: string } {
  const [, outcode] = /outcodes\/(\w+)\.json/.exec(readFileSync(at('SHA256SUMS'), 'utf8'))!;
  return { areas: `outcodes/${outcode}.json`, postcodes: `postcodes/${outcode}.json` };
}
