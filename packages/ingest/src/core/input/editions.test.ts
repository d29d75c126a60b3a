import { describe, expect, test } from 'vitest';
import { editionWords, newestFirst, postcodeEditions } from './editions.js';
import type { FoundFile } from './inventory.js';
import type { LayoutKind } from './layouts/layout.js';

const found = (file: string, kind: LayoutKind, edition: string, rowsReckoned = 100): FoundFile => ({
  file,
  bytes: rowsReckoned * 40,
  rowsReckoned,
  layout: { kind, edition, columns: {}, header: [] },
});
const files = (editions: readonly (readonly FoundFile[])[]): string[] =>
  editions.map((parts) => parts.map(({ file }) => file).join(' + '));

test('editions are sorted newest first, by the year in their columns', () => {
  const towns = [
    found('a', 'lsoa21ToTown', 'TCITY15'),
    found('b', 'lsoa21ToTown', 'BUA24'),
    found('c', 'lsoa21ToTown', 'BUA22'),
  ];
  expect(newestFirst(towns).map(({ file }) => file)).toEqual(['b', 'c', 'a']);
  expect(
    newestFirst([
      found('a', 'lsoa21ToWard', 'WD22 LAD22'),
      found('b', 'lsoa21ToWard', 'WD25 LAD25'),
    ])[0]!.file,
  ).toBe('b');
});

describe('postcode directories', () => {
  test('a directory of one postcode area does not come before one of the nation, however new', () => {
    const editions = postcodeEditions([
      found('d/NSPL_FEB_2026_UK_TF.csv', 'postcodes21', '2026-02', 9_000),
      found('pcd.csv', 'postcodes21', '2024', 2_300_000),
    ]);
    expect(files(editions)).toEqual(['pcd.csv', 'd/NSPL_FEB_2026_UK_TF.csv']);
  });

  test('LSOA 2021 codes come before those of 2011, then the newer edition', () => {
    const editions = postcodeEditions([
      found('a.csv', 'postcodes11', '2026-02'),
      found('b.csv', 'postcodes21', '2024-02'),
      found('c.csv', 'postcodes21', '2025-08'),
    ]);
    expect(files(editions)).toEqual(['c.csv', 'b.csv', 'a.csv']);
  });

  test('files of single postcode areas are parts of one edition; a whole file beside them is another', () => {
    const editions = postcodeEditions([
      found('Data/ONSPD_NOV_2025_UK.csv', 'postcodes21', '2025-11', 300),
      found('Data/multi_csv/ONSPD_NOV_2025_UK_AB.csv', 'postcodes21', '2025-11', 100),
      found('Data/multi_csv/ONSPD_NOV_2025_UK_AL.csv', 'postcodes21', '2025-11', 190),
    ]);
    expect(files(editions)).toEqual([
      'Data/ONSPD_NOV_2025_UK.csv',
      'Data/multi_csv/ONSPD_NOV_2025_UK_AB.csv + Data/multi_csv/ONSPD_NOV_2025_UK_AL.csv',
    ]);
    expect(editionWords(editions[1]!)).toBe(
      'Data/multi_csv/ONSPD_NOV_2025_UK_AB.csv and 1 more parts (2025-11)',
    );
  });

  test('postcode areas downloaded each as a ZIP belong together', () => {
    const editions = postcodeEditions(
      ['AB', 'TF'].map((area) =>
        found(`NSPL_NOV_2021_${area}.zip › NSPL_NOV_2021_UK_${area}.csv`, 'postcodes11', '2021-11'),
      ),
    );
    expect(editions).toHaveLength(1);
  });
});
