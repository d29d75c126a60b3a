// Over 300 lines: what the generator knows of every kind of police file, beside what a build says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  paths,
  type AreaContext,
  type ContextFile,
  type CoverageFile,
  type LedgerFile,
  type Manifest,
} from '@crimetrends/sdk/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportText } from '../src/core/release/report-text.js';
import type { DemoTruth } from '../src/demo/world/world.js';
import { chooseRelease, pointerOnDisk, releaseFiles } from '../src/shell/release/release-files.js';
import { verifyRelease } from '../src/core/verification/verification.js';
import { england, type quietBuild } from './england/england.js';

let out: string;
let truth: DemoTruth;
let report: Awaited<ReturnType<typeof quietBuild>>;

beforeAll(() => {
  const { input, bundle, report: built } = england();
  truth = JSON.parse(readFileSync(join(input, 'expected.json'), 'utf8')) as DemoTruth;
  out = bundle;
  report = built;
});

const read = <T>(path: string): T => JSON.parse(readFileSync(join(out, path), 'utf8')) as T;

/** What a context file says of outcomes, by area: crimes, and those of each type that is not 0. */
function outcomesIn(
  level: 'ltla' | 'lsoa21',
  shard: string,
): Map<
  string,
  { kind: AreaContext['outcomes']['kind']; incidents?: number; types?: Record<string, number> }
> {
  const { outcomes, areas } = read<ContextFile>(paths.context('2025-12', level, shard));
  return new Map(
    areas.map(({ code, outcomes: own }) => [
      code,
      {
        kind: own.kind,
        ...('counts' in own && {
          incidents: own.incidents,
          types: Object.fromEntries(
            outcomes!.types
              .map((type, place) => [type, own.counts[place]!] as const)
              .filter(([, count]) => count > 0),
          ),
        }),
      },
    ]),
  );
}

describe('outcomes', () => {
  // claim: nothing-taken-from-street
  test('every crime of the window has its latest outcome, in every LSOA and LTLA of the force that is followed', () => {
    const { ltlas, lsoas } = truth.outcomes;
    expect(Object.keys(ltlas)).toEqual(['E07900001', 'E07900002']);
    for (const [code, own] of Object.entries(ltlas)) {
      expect([code, outcomesIn('ltla', code).get(code)]).toEqual([code, { kind: 'known', ...own }]);
      const inLsoas = outcomesIn('lsoa21', code);
      for (const [lsoa, found] of inLsoas)
        expect([lsoa, found]).toEqual([
          lsoa,
          { kind: 'known', ...(lsoas[lsoa] ?? { incidents: 0, types: {} }) },
        ]);
    }
  });

  test('every row of an outcomes file ends in its bucket', () => {
    const { outcomes } = read<LedgerFile>(paths.ledger('2025-12'));
    expect(outcomes).toMatchObject({
      window: truth.outcomes.window,
      followedTo: truth.outcomes.followedTo,
      total: truth.outcomes.ledger,
      crimes: truth.outcomes.crimes,
    });
    for (const bucket of [
      'counted',
      'superseded',
      'notPlaced',
      'outsideWindow',
      'notFound',
      'courtResult',
      'noId',
    ] as const)
      expect([bucket, outcomes!.total[bucket] > 0]).toEqual([bucket, true]);
    expect(outcomes!.crimes[0]!.repeatedId).toBeGreaterThan(0);
  });

  // claim: every-other-force-masked
  test('a force without outcomes, or whose street files have a gap in the window, is masked; larger areas say whom they cover', () => {
    // Harrowmouth sends no outcomes; Skelder does, but not its street file of March 2024.
    for (const code of ['E06900001', 'E06900002', 'E08900001'])
      expect(outcomesIn('ltla', code).get(code)).toEqual({ kind: 'notSupplied' });
    const {
      areas: [nation],
    } = read<ContextFile>(paths.context('2025-12', 'nation', 'K04900001'));
    const {
      areas: [county],
    } = read<ContextFile>(paths.context('2025-12', 'county', 'E10900001'));
    expect(county!.outcomes).toMatchObject({ kind: 'known' });
    expect(nation!.outcomes).toEqual({
      ...county!.outcomes,
      kind: 'partial',
      reason: 'residents',
      populationCovered: read<{ areas: [{ population: number }] }>(
        paths.area('2025-12', 'county', 'E10900001'),
      ).areas[0].population,
    });
  });

  test('no court’s result is shown, and the notes say what was left out', () => {
    const { outcomes } = read<ContextFile>(paths.context('2025-12', 'ltla', 'E07900001'));
    expect(outcomes!.types).not.toContain('Offender fined');
    expect(report.notes).toContain(
      'Outcomes are of the crimes of 2024-01 to 2024-12, followed to 2025-12: Wexmere.',
    );
    expect(report.notes).toContainEqual(
      expect.stringMatching(
        /^\d+ crimes of that time in these areas were recorded by forces whose outcomes are not followed/,
      ),
    );
    expect(report.notes).toContainEqual(
      expect.stringMatching(
        /^\d+ crimes of that time carry an id that another crime of their force carries/,
      ),
    );
  });
});

// Shown whether or not they are among the five fullest.
const APART = ['Hospital', 'Police Station', 'Prison'];

describe('place types', () => {
  /** What the release says of an area, beside how complete it is. */
  function placesOf(level: 'ltla' | 'lsoa21', shard: string): AreaContext['placeTypes'][] {
    return read<ContextFile>(paths.context('2025-12', level, shard)).areas.map(
      ({ placeTypes }) => placeTypes,
    );
  }

  test('every LSOA and LTLA has the generator’s incidents, place types and snap points', () => {
    for (const ltla of ['E07900001', 'E07900002', 'E06900001', 'E06900002']) {
      const files = (['ltla', 'lsoa21'] as const).flatMap(
        (level) => read<ContextFile>(paths.context('2025-12', level, ltla)).areas,
      );
      expect(files.length).toBeGreaterThan(10);
      for (const { code, placeTypes } of files) {
        const { types, ...own } = truth.placeTypes[code] ?? {
          incidents: 0,
          types: {},
          snapPoints: 0,
          snapPointsOfHalf: 0,
        };
        const fullest = Object.values(types).sort((a, b) => b - a);
        expect([code, placeTypes]).toEqual([
          code,
          expect.objectContaining({
            ...own,
            onPlaceTypes: fullest.reduce((sum, count) => sum + count, 0),
          }),
        ]);
        if (!('top' in placeTypes)) throw new Error(`${code} has no place types`);
        const shown = placeTypes.top.map(({ placeType }) => placeType);
        expect(placeTypes.top.slice(0, 5).map(({ incidents }) => incidents)).toEqual(
          fullest.slice(0, 5),
        );
        expect(shown.slice(5)).toEqual(shown.slice(5).filter((type) => APART.includes(type)));
        expect(shown).toEqual(expect.arrayContaining(APART.filter((type) => types[type])));
        for (const { placeType, incidents } of placeTypes.top)
          expect([placeType, incidents]).toEqual([placeType, types[placeType]]);
      }
    }
  });

  test('are complete where the area’s counts are: a part-year says its months, a silent force’s area nothing', () => {
    expect(placesOf('ltla', 'E07900001')[0]).toMatchObject({ kind: 'known' });
    expect(placesOf('ltla', 'E06900002')[0]).toMatchObject({
      kind: 'partial',
      reason: 'months',
      monthsObserved: 6,
    });
    expect(placesOf('ltla', 'E08900001')[0]).toEqual({ kind: 'notSupplied' });
    // Other forces' rows fall there all the same.
    expect(truth.placeTypes['E08900001']!.incidents).toBeGreaterThan(0);
  });

  test('an area where nothing was recorded in a supplied year is known with none', () => {
    const quiet = read<ContextFile>(paths.context('2025-12', 'lsoa21', 'E07900002')).areas.filter(
      ({ code }) => truth.placeTypes[code] === undefined,
    );
    for (const { placeTypes } of quiet)
      expect(placeTypes).toEqual({
        kind: 'known',
        incidents: 0,
        onPlaceTypes: 0,
        top: [],
        snapPoints: 0,
        snapPointsOfHalf: 0,
      });
  });
});

describe('coverage by type of file', () => {
  // claim: point-never-turned-into
  test('every force has the rows it sent, of street, outcomes and stop-and-search files', () => {
    const { forces } = read<CoverageFile>(paths.coverage('2025-12'));
    const found = forces.map(({ slug, rows, outcomes, stopAndSearch }) => ({
      slug,
      street: rows,
      outcomes: outcomes!.rows,
      stopAndSearch: stopAndSearch!.rows,
    }));
    expect(found).toEqual(truth.coverage);
  });

  test('a month with a quarter of the usual searches is suspect, and what was never sent is absent', () => {
    const { forces } = read<CoverageFile>(paths.coverage('2025-12'));
    const [wexmere, skelder, harrowmouth] = forces;
    // August 2023 lies before the last 24 months, whose median it is held against all the same.
    expect(wexmere!.stopAndSearch!.months).toBe('sssssssxssss'.repeat(3));
    expect(skelder!.stopAndSearch!.months).toBe('a'.repeat(36));
    expect(harrowmouth!.outcomes!.months).toBe('a'.repeat(36));
    expect(wexmere!.outcomes!.months).toMatch(/^s{12,}/);
  });

  test('the manifest names every file, and a person is told in one line', () => {
    const police = read<Manifest>(paths.manifest('2025-12')).sources.find(
      ({ id }) => id === 'police',
    )!;
    expect(police.files.filter(({ file }) => file.endsWith('-stop-and-search.csv'))).toHaveLength(
      36,
    );
    expect(reportText({ ...report, seconds: 1, steps: [], peakMemoryMb: 0 }, out)).toMatch(
      /beside street files: outcomes from 2 of 4 forces, \d+ force-months; stop and search from 1 of 4 forces, 36 force-months/,
    );
  });

  test('a letter that contradicts its rows is found by verify', () => {
    const files = [...releaseFiles(out, chooseRelease(out, undefined))].map((file) =>
      file.path === paths.coverage('2025-12')
        ? {
            ...file,
            text: file.text.replace(
              '"stopAndSearch":{"months":"ss',
              '"stopAndSearch":{"months":"sa',
            ),
          }
        : file,
    );
    const { faults } = verifyRelease('2025-12', files, pointerOnDisk(out));
    expect(faults.map(({ sentence }) => sentence)).toEqual([
      'wexmere, stop and search 2023-02: the letter “a” with 24 rows.',
    ]);
  });
});

describe('outcomes that were tampered with are found by verify', () => {
  /** The faults of the release with one file of it changed. */
  function faultsWith<T>(path: string, change: (content: T) => void): string[] {
    const content = read<T>(path);
    change(content);
    const files = [...releaseFiles(out, '2025-12')].map((file) =>
      file.path === path ? { ...file, text: JSON.stringify(content) } : file,
    );
    return verifyRelease('2025-12', files, pointerOnDisk(out)).faults.map(
      ({ sentence }) => sentence,
    );
  }

  test('a larger area whose outcomes are not those of its LSOAs', () => {
    const faults = faultsWith<ContextFile>(
      paths.context('2025-12', 'ltla', 'E07900001'),
      ({ areas: [area] }) => {
        if (area!.outcomes.kind === 'known') area!.outcomes.counts[0]! += 1;
      },
    );
    expect(faults).toEqual([
      expect.stringMatching(/^Aldermarsh, outcomes: number 2 is \d+; its LSOAs add up to \d+\.$/),
    ]);
  });

  test('more outcomes than crimes, and an area that is known although its LSOAs are not', () => {
    const path = paths.context('2025-12', 'ltla', 'E06900002');
    const counts = read<ContextFile>(path).outcomes!.types.map(() => 1);
    expect(
      faultsWith<ContextFile>(path, (file) => {
        file.areas[0]!.outcomes = { kind: 'known', incidents: 1, counts };
      }),
    ).toEqual([
      `E06900002: ${counts.length} outcomes of 1 crimes.`,
      expect.stringContaining('outcomes: “known”, yet only 0 of its 20 LSOAs are.'),
    ]);
  });

  test('place types that are not of the incidents that the area counts', () => {
    const path = paths.context('2025-12', 'nation', 'K04900001');
    expect(
      faultsWith<ContextFile>(path, ({ areas: [nation] }) => {
        const { placeTypes } = nation!;
        if ('top' in placeTypes)
          Object.assign(placeTypes, {
            incidents: placeTypes.incidents + 5,
            snapPointsOfHalf: placeTypes.snapPoints + 1,
          });
      }),
    ).toEqual([
      expect.stringMatching(/^K04900001: \d+ of \d+ snap points carry half of \d+ incidents\.$/),
      expect.stringMatching(/^Demoland, place types: number 1 is \d+; its LSOAs add up to \d+\.$/),
      expect.stringMatching(/^Demoland: place types are of \d+ incidents; the area counts \d+\.$/),
    ]);
  });

  test('a ledger of outcomes whose buckets, files or crimes do not add up', () => {
    const path = paths.ledger('2025-12');
    expect(
      faultsWith<LedgerFile>(path, ({ outcomes }) => {
        outcomes!.files[5]!.superseded += 1;
      }),
    ).toEqual([
      expect.stringMatching(/: \d+ outcomes read, \d+ in the buckets\.$/),
      expect.stringContaining('the total of outcomes has'),
    ]);
    expect(
      faultsWith<LedgerFile>(path, ({ outcomes }) => {
        outcomes!.crimes[0]!.followed = 10;
        outcomes!.crimes[0]!.withOutcome = 9;
        outcomes!.crimes[0]!.repeatedId = 0;
      }),
    ).toEqual([
      expect.stringMatching(/^10 crimes were followed; the LSOAs show outcomes of \d+\.$/),
      expect.stringMatching(/^9 crimes have an outcome; the LSOAs show \d+\.$/),
    ]);
  });
});
