import type { CoverageFile } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { forgedBundle, sentences } from '../../../test/forged-bundle.js';

const COVERAGE = 'releases/2025-12/coverage.json';
const { forge, verify } = forgedBundle();

type Force = CoverageFile['forces'][number];

/** Changes one force of coverage.json. */
const forgeForce = (slug: string, change: (force: Force) => void): void =>
  forge<CoverageFile>('coverage.json', ({ forces }) =>
    change(forces.find((force) => force.slug === slug)!),
  );

describe('what forces recorded, changed together with its checksum', () => {
  test('by category is not what the ledger counted', () => {
    forgeForce('wexmere', ({ recorded }) => {
      recorded!.noLocation[0]![3]! += 1;
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(
        /coverage\.json: wexmere 2023-01: (\d+) rows “noLocation” by category; ledger\.json has \d+\.$/,
      ),
    ]);
  });

  test('in the window no longer makes the share without a place, nor what larger areas repeat', () => {
    forgeForce('wexmere', ({ recorded }) => {
      recorded!.noLocation[35]![3]! += 1;
      recorded!.noLocation[34]![3]! -= 1;
      recorded!.counted[35]![4]! += 2;
    });
    const found = sentences(verify());
    expect(found).toContainEqual(
      expect.stringMatching(
        /wexmere: \d+ of \d+ crimes without a place; its months make \d+ of \d+ crimes without a place\.$/,
      ),
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        /pfa\/E23900001\.json: Wexmere: its forces recorded [\d, ]+ by category/,
      ),
    );
  });

  test('has other numbers of months or categories', () => {
    forgeForce('wexmere', ({ recorded }) => {
      recorded!.counted.pop();
      recorded!.noLocation[2] = [7];
    });
    const found = sentences(verify());
    expect(found).toContain(`${COVERAGE}: wexmere: 35 months of “counted” for 36 months.`);
    expect(found).toContain(
      `${COVERAGE}: wexmere 2023-03: 1 numbers “noLocation”; it should have 14.`,
    );
  });

  test('is missing for a force with files', () => {
    forgeForce('wexmere', (force) => {
      delete force.recorded;
    });
    expect(sentences(verify())).toContainEqual(
      expect.stringMatching(
        /wexmere 2023-01: no rows “counted” by category; ledger\.json has \d+\.$/,
      ),
    );
  });

  test('differs in a pack', () => {
    forge('areas/ltla/E07900001.json', ({ forces: [force] }) => {
      force!.noLocation!.crime += 1;
    });
    expect(sentences(verify())).toEqual([
      expect.stringContaining('its force E23900001 differs from what E23900001’s own file says.'),
    ]);
  });

  test('is claimed by an area that has none, or left out by one that has', () => {
    forge('areas/ltla/E07900001.json', ({ areas: [area] }) => {
      area!.recordedByForce = area!.counts;
    });
    forge('areas/pfa/E23900001.json', ({ areas: [area] }) => {
      delete area!.recordedByForce;
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(
        /E07900001\.json: Aldermarsh: its forces recorded nothing by coverage\.json; it says [\d, ]+ by category\.$/,
      ),
      expect.stringMatching(
        /E23900001\.json: Wexmere: its forces recorded [\d, ]+ by category by coverage\.json; it says nothing\.$/,
      ),
    ]);
  });
});

describe('suspect months, changed together with their checksum', () => {
  test('are listed with other rows, or not at all', () => {
    forgeForce('greater-brackwater', ({ suspect }) => {
      suspect![0]!.rows = 15;
    });
    forgeForce('skelder', (force) => {
      delete force.suspect;
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(/skelder 2024-07: the letter “x” with \d+ rows; suspect: no file\.$/),
      `${COVERAGE}: greater-brackwater 2024-08: the letter “x” with 14 rows; suspect: 15.`,
    ]);
  });

  test('are listed although their month is supplied', () => {
    forgeForce('wexmere', (force) => {
      force.suspect = [{ month: '2023-02', file: 'f', rows: 1 }];
    });
    expect(sentences(verify())).toEqual([
      expect.stringMatching(/wexmere 2023-02: the letter “s” with \d+ rows; suspect: 1\.$/),
    ]);
  });
});
