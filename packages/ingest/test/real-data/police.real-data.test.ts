import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  paths,
  type ContextFile,
  type CoverageFile,
  type LedgerFile,
} from '@crimetrends/sdk/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { realBundle } from './real-bundle.js';
import { haveRealFiles } from './real-files.js';

const present = haveRealFiles('outcomes and place types');

// Counted in Python from the unzipped files, without this code: crimes of 2022-05 to 2023-04 in
// each LTLA by their latest outcome to 2024-04.
const OUTCOMES: Readonly<Record<string, [incidents: number, types: Record<string, number>]>> = {
  E06000032: [
    18_478,
    {
      'Suspect charged': 1_286,
      'Suspect charged as part of another case': 26,
      'Offender given a caution': 106,
      'Local resolution': 553,
      'Formal action is not in the public interest': 264,
      'Unable to prosecute suspect': 8_163,
      'Action to be taken by another organisation': 453,
      'Further action is not in the public interest': 35,
      'Further investigation is not in the public interest': 28,
      'Investigation complete; no suspect identified': 7_334,
    },
  ],
  E06000055: [
    13_631,
    {
      'Suspect charged': 1_014,
      'Suspect charged as part of another case': 20,
      'Offender given a caution': 114,
      'Local resolution': 378,
      'Formal action is not in the public interest': 144,
      'Unable to prosecute suspect': 6_122,
      'Action to be taken by another organisation': 284,
      'Further action is not in the public interest': 25,
      'Further investigation is not in the public interest': 27,
      'Investigation complete; no suspect identified': 5_334,
    },
  ],
  E06000056: [
    15_680,
    {
      'Suspect charged': 768,
      'Suspect charged as part of another case': 22,
      'Offender given a caution': 94,
      'Local resolution': 304,
      'Formal action is not in the public interest': 117,
      'Unable to prosecute suspect': 6_531,
      'Action to be taken by another organisation': 355,
      'Further action is not in the public interest': 26,
      'Further investigation is not in the public interest': 59,
      'Investigation complete; no suspect identified': 7_259,
    },
  ],
};

const top = (...types: [string, number][]): { placeType: string; incidents: number }[] =>
  types.map(([placeType, incidents]) => ({ placeType, incidents }));

// Counted in Python in the same way, 2025-01 to 2025-12: two LTLAs and the LSOA of Luton's centre,
// with the file that holds each.
const PLACE_TYPES: Readonly<Record<string, [shard: string, figures: object]>> = {
  E06000032: [
    'E06000032',
    {
      incidents: 22_331,
      onPlaceTypes: 4_779,
      snapPoints: 1_508,
      snapPointsOfHalf: 196,
      top: top(
        ['Parking Area', 1_162],
        ['Supermarket', 987],
        ['Shopping Area', 823],
        ['Petrol Station', 643],
        ['Police Station', 230],
        ['Hospital', 201],
      ),
    },
  ],
  E07000148: [
    'E07000148',
    {
      incidents: 18_594,
      onPlaceTypes: 3_867,
      snapPoints: 1_380,
      snapPointsOfHalf: 157,
      top: top(
        ['Supermarket', 938],
        ['Parking Area', 856],
        ['Shopping Area', 772],
        ['Nightclub', 472],
        ['Petrol Station', 363],
        ['Police Station', 70],
        ['Hospital', 38],
      ),
    },
  ],
  E01033803: [
    'E06000032',
    {
      incidents: 1_263,
      onPlaceTypes: 225,
      snapPoints: 21,
      snapPointsOfHalf: 4,
      top: top(
        ['Further/Higher Educational Building', 97],
        ['Nightclub', 66],
        ['Parking Area', 62],
      ),
    },
  ],
};

describe.skipIf(!present)(
  'outcomes, place types and coverage of the real files, release 2025-12',
  () => {
    let out: string;
    const read = <T>(path: string): T => JSON.parse(readFileSync(join(out, path), 'utf8')) as T;

    beforeAll(() => {
      out = realBundle().bundle;
    });

    test.each(Object.entries(OUTCOMES))(
      '%s has the crimes of 2022-05 to 2023-04 and their latest outcomes',
      (code, [incidents, types]) => {
        const {
          outcomes,
          areas: [area],
        } = read<ContextFile>(paths.context('2025-12', 'ltla', code));
        expect(outcomes).toMatchObject({
          window: { from: '2022-05', to: '2023-04' },
          followedTo: '2024-04',
        });
        expect(area!.outcomes).toEqual({
          kind: 'known',
          incidents,
          counts: outcomes!.types.map((type) => types[type]),
        });
      },
    );

    test('the LSOA of Luton’s centre has its outcomes, and forces that supplied none are masked', () => {
      const { outcomes, areas } = read<ContextFile>(
        paths.context('2025-12', 'lsoa21', 'E06000032'),
      );
      const centre = areas.find(({ code }) => code === 'E01033803')!.outcomes;
      expect(centre).toMatchObject({ kind: 'known', incidents: 1_105 });
      expect('counts' in centre && centre.counts[outcomes!.types.indexOf('Suspect charged')]).toBe(
        82,
      );
      for (const masked of ['E06000023', 'E07000148', 'E08000003']) {
        expect(
          read<ContextFile>(paths.context('2025-12', 'ltla', masked)).areas[0]!.outcomes,
        ).toEqual({ kind: 'notSupplied' });
      }
    });

    test.each(Object.entries(PLACE_TYPES))(
      '%s has the place types and snap points of 2025',
      (code, [shard, figures]) => {
        const { areas } = read<ContextFile>(
          paths.context('2025-12', shard === code ? 'ltla' : 'lsoa21', shard),
        );
        expect(areas.find((area) => area.code === code)!.placeTypes).toMatchObject({
          kind: 'known',
          ...figures,
        });
      },
    );

    // claim: 2025-luton-s-22
    test('every LSOA says something of place types, and its incidents are those that it counts', () => {
      const ltlas = read<{ areas: { code: string }[] }>(paths.level('2025-12', 'ltla')).areas;
      const kinds = { known: 0, partial: 0, notSupplied: 0 };
      let incidents = 0;
      for (const { code } of ltlas) {
        for (const { placeTypes } of read<ContextFile>(paths.context('2025-12', 'lsoa21', code))
          .areas) {
          kinds[placeTypes.kind] += 1;
          if ('top' in placeTypes) incidents += placeTypes.incidents;
        }
      }
      expect(kinds).toEqual({ known: 2_614, partial: 1_038, notSupplied: 32_020 });
      // The rest of the 453,055 counted fell in areas of forces that supplied nothing.
      expect(incidents).toBe(450_662);
    });

    // claim: 103-669-read-47
    test('every row of the outcomes files is accounted for', () => {
      expect(read<LedgerFile>(paths.ledger('2025-12')).outcomes).toMatchObject({
        total: {
          read: 103_669,
          counted: 47_509,
          superseded: 1_189,
          notPlaced: 2_045,
          outsideWindow: 47_206,
          notFound: 5_720,
          courtResult: 0,
          noId: 0,
          malformed: 0,
        },
        crimes: [
          {
            force: 'bedfordshire',
            followed: 48_068,
            withOutcome: 47_509,
            repeatedId: 0,
            withoutId: 0,
            notPlaced: 2_322,
          },
        ],
      });
    });

    test('Bedfordshire sent outcomes and searches for 16 of the series’ months, every other force none', () => {
      const { forces } = read<CoverageFile>(paths.coverage('2025-12'));
      for (const { slug, outcomes, stopAndSearch } of forces) {
        const letters =
          slug === 'bedfordshire' ? `${'s'.repeat(16)}${'a'.repeat(20)}` : 'a'.repeat(36);
        expect([slug, outcomes!.months, stopAndSearch!.months]).toEqual([slug, letters, letters]);
      }
      const bedfordshire = forces.find(({ slug }) => slug === 'bedfordshire')!;
      expect(bedfordshire.outcomes!.rows.slice(0, 2)).toEqual([3_677, 3_896]);
      expect(bedfordshire.stopAndSearch!.rows.reduce((sum, rows) => sum + rows, 0)).toBe(5_620);
    });
  },
);
