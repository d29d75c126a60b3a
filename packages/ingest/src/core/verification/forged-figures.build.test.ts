import { readFileSync } from 'node:fs';
import type { CoverageFile, LedgerFile, LevelFile, PostcodeShard } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { checksOf, forgedBundle, sentences } from '../../../test/forged-bundle.js';

const ROOT = 'releases/2025-12/';
const ALDERMARSH = 'areas/ltla/E07900001.json';
const { at, forge, verify } = forgedBundle();

describe('figures changed together with their checksum', () => {
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

  test('an outcode’s total that its categories do not come near is named', () => {
    forge('areas/outcode/QA1.json', (pack) => {
      pack.areas[0]!.totals![2]! -= 100;
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringMatching(
        /QA1\.json: QA1: the total of both is \d+; its categories add up to \d+\.$/,
      ),
    );
  });

  test('figures of an outcode without a residential postcode are named', () => {
    forge('postcodes/QA1.json', (shard) => {
      (shard as unknown as PostcodeShard).nonResidential = true;
    });
    expect(sentences(verify())).toContain(
      `${ROOT}areas/outcode/QA1.json: has figures of the outcode, although none of its live ` +
        'postcodes is residential.',
    );
  });

  test('a shared name that is not said to be shared is named, and one that is not shared', () => {
    forge(ALDERMARSH, (pack) => {
      pack.sharedNames = pack.sharedNames!.filter((code) => code !== 'E07900001');
      pack.sharedNames.push('K04900001');
    });
    expect(sentences(verify())).toEqual(
      expect.arrayContaining([
        `${ROOT}${ALDERMARSH}: does not say that another level has the name of E07900001 too.`,
        `${ROOT}${ALDERMARSH}: says that another level has the name of K04900001 too; none has.`,
      ]),
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
