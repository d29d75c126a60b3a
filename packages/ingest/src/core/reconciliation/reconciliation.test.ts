import { describe, expect, test } from 'vitest';
import type { OfficialFigure, OfficialFile } from '../input/official/official-table.js';
import {
  file,
  forceFigure,
  KNOWN,
  OURS,
  partnership,
  YEAR,
} from '../../../test/bedfordshire-year.js';
import { reconcile } from './reconciliation.js';

const only = (official: OfficialFile, period = undefined as typeof YEAR | undefined) =>
  reconcile([official], OURS, KNOWN, period).tables[0]!;

describe('a police force', () => {
  test('is found by its code, with rows without a place and without them', () => {
    expect(only(file([forceFigure('Beds', 52_032, 'E23000026')])).forces).toEqual([
      {
        code: 'E23000026',
        name: 'Bedfordshire Police',
        official: 52_032,
        recorded: 53_057,
        placed: 50_690,
        inArea: 50_290,
        monthsSupplied: 12,
      },
    ]);
  });

  test.each(['Bedfordshire', 'bedfordshire police', 'Bedfordshire Constabulary'])(
    'is found by the name %s where the table has no code',
    (name) => {
      expect(only(file([forceFigure(name, 1)])).forces).toMatchObject([{ code: 'E23000026' }]);
    },
  );

  test('is found by a name that is turned round', () => {
    expect(only(file([forceFigure('London, City of', 1)])).forces).toMatchObject([
      { code: 'E23000034' },
    ]);
  });

  test('with a month missing has no figure of its own beside the official one', () => {
    expect(only(file([forceFigure('City of London', 9270)])).forces).toEqual([
      {
        code: 'E23000034',
        name: 'City of London Police',
        official: 9270,
        monthsSupplied: 11,
      },
    ]);
  });

  test('that two tables of a file give is compared once', () => {
    const official = file([forceFigure('Bedfordshire', 52_032, 'E23000026')]);
    const twice = { ...official, tables: [official.tables[0]!, official.tables[0]!] };
    expect(only(twice).forces).toHaveLength(1);
  });

  test('that the release does not have is counted; British Transport Police is named', () => {
    const { uncompared, elsewhere } = only(
      file([
        forceFigure('Essex', 147_943, 'E23000028'),
        forceFigure('British Transport Police', 82_863),
        forceFigure('Bedfordshire', undefined, 'E23000026'),
      ]),
    );
    expect(elsewhere).toBe(1);
    expect(uncompared).toEqual([
      { name: 'Bedfordshire', reason: 'noFigure' },
      { name: 'British Transport Police', official: 82_863, reason: 'transport' },
    ]);
  });
});

describe('a partnership', () => {
  test('is compared by the code of its LTLA, or by its name within the force', () => {
    const { partnerships } = only(
      file([
        partnership('Luton', 19_000, 'E06000032'),
        partnership('central bedfordshire', 15_000),
      ]),
    );
    expect(partnerships).toEqual([
      {
        name: 'Luton',
        ltlas: ['E06000032'],
        force: 'E23000026',
        official: 19_000,
        placed: 18_900,
        monthsSupplied: 12,
      },
      {
        name: 'Central Bedfordshire',
        ltlas: ['E06000056'],
        force: 'E23000026',
        official: 15_000,
        placed: 15_690,
        monthsSupplied: 12,
      },
    ]);
  });

  test('of several LTLAs is compared with their sum', () => {
    const combined = [{ partnership: 'North', ltlas: ['E06000055', 'E06000056'] }];
    expect(only(file([partnership('North', 31_000)], {}, combined)).partnerships).toMatchObject([
      { name: 'Bedford; Central Bedfordshire', official: 31_000, placed: 31_390 },
    ]);
  });

  // claim: partnerships-compared-together
  test('that shares its LTLA with another is compared with it', () => {
    const rows = [
      partnership('Old Town', 9000, 'E06000032'),
      partnership('New Town', 9900, 'E06000032'),
    ];
    expect(only(file(rows)).partnerships).toMatchObject([
      { name: 'Luton', official: 18_900, placed: 18_900 },
    ]);
  });

  test('without an authority is named, and one that the release lacks too', () => {
    const { partnerships, uncompared } = only(
      file([
        partnership('Unassigned Bedfordshire', 1094),
        partnership('Luton Airport', 12),
        partnership('Hitchin', 30, 'E07000099'),
      ]),
    );
    expect(partnerships).toEqual([]);
    expect(uncompared).toEqual([
      { name: 'Hitchin', official: 30, reason: 'notInRelease' },
      { name: 'Luton Airport', official: 12, reason: 'unassigned' },
      { name: 'Unassigned Bedfordshire', official: 1094, reason: 'unassigned' },
    ]);
  });
});

describe('periods', () => {
  const quarter = (from: string, to: string, count = 13_008): OfficialFigure => ({
    ...forceFigure('Bedfordshire', count),
    period: { from, to },
  });
  const QUARTERS = [
    quarter('2024-01', '2024-03', 1),
    quarter('2024-04', '2024-06'),
    quarter('2024-07', '2024-09'),
    quarter('2024-10', '2024-12'),
    quarter('2025-01', '2025-03'),
  ];

  test('of quarters are added up: the newest 12 months, or those that are asked for', () => {
    expect(only(file(QUARTERS))).toMatchObject({ period: YEAR, forces: [{ official: 52_032 }] });
    const asked = { from: '2024-01', to: '2024-12' };
    expect(only(file(QUARTERS), asked)).toMatchObject({
      period: asked,
      forces: [{ official: 39_025 }],
    });
  });

  test('with a quarter missing for one force leave it without a figure', () => {
    const figures = [...QUARTERS, { ...quarter('2024-04', '2024-06', 3), force: { name: 'X' } }];
    figures.splice(2, 1);
    expect(reconcile([file(figures)], OURS, KNOWN).tables).toEqual([]);
    const whole = [...QUARTERS, { ...QUARTERS[1]!, force: { name: 'City of London' } }];
    expect(only(file(whole)).uncompared).toEqual([{ name: 'City of London', reason: 'noFigure' }]);
  });

  test('of annual tables are each compared, newest first', () => {
    const year = (to: string, from: string): OfficialFigure => ({
      ...forceFigure('Bedfordshire', 1),
      period: { from, to },
    });
    const { tables } = reconcile(
      [file([year('2023-12', '2023-01')]), file([year('2024-12', '2024-01')])].map((each) => ({
        ...each,
        tables: [...each.tables, { ...each.tables[0]!, figures: [forceFigure('Bedfordshire', 2)] }],
      })),
      OURS,
      KNOWN,
    );
    expect(tables.map(({ period }) => period.to)).toEqual([
      '2025-03',
      '2023-12',
      '2025-03',
      '2024-12',
    ]);
  });

  test('outside the series, or not made up by the table, are left with a sentence', () => {
    const late = { ...forceFigure('Bedfordshire', 1), period: { from: '2025-04', to: '2026-03' } };
    expect(reconcile([file([late])], OURS, KNOWN)).toEqual({
      tables: [],
      notes: [
        'Left tables.xlsx › P1 (Table P1): it has figures for 2025-04 to 2026-03, and not 12 months ' +
          'within the series, which is 2023-01 to 2025-12.',
      ],
    });
    const { notes } = reconcile([file(QUARTERS)], OURS, KNOWN, { from: '2024-05', to: '2025-04' });
    expect(notes[0]).toContain('2024-01 to 2025-03 in 5 parts, and not 2024-05 to 2025-04');
  });
});
