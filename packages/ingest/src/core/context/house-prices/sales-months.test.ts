import { monthsOf } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { isUpdate, housePriceMonths, updatesInOrder, type SalesProfile } from './sales-months.js';

const yearly = (from: string, to: string, rows = 100, file = 'pp.csv'): SalesProfile => ({
  file,
  rows: monthsOf({ from, to }).map((month) => ({ status: 'A', month, rows })),
});
const row = (
  status: string | null,
  month: string | null,
  rows = 1,
): SalesProfile['rows'][number] => ({ status, month, rows });

describe('the months of house prices', () => {
  // claim: newest-two-months-data
  it('are the latest 12 before the newest two, which are incomplete, and the 12 before those', () => {
    expect(housePriceMonths([yearly('2023-01', '2025-12')], '2025-12')).toEqual({
      latest: { from: '2024-11', to: '2025-10' },
      yearBefore: { from: '2023-11', to: '2024-10' },
      isYearBeforeSupplied: true,
    });
  });

  it('end with the release’s last month at the latest, so an earlier release has prices of its own time', () => {
    expect(housePriceMonths([yearly('2021-01', '2025-12')], '2023-12')).toMatchObject({
      latest: { from: '2023-01', to: '2023-12' },
    });
    expect(housePriceMonths([yearly('2021-01', '2025-12')], '2025-11')).toMatchObject({
      latest: { from: '2024-11', to: '2025-10' },
    });
  });

  it('are without the year before where its yearly file was not supplied', () => {
    expect(housePriceMonths([yearly('2024-01', '2025-12')], '2025-12')).toMatchObject({
      latest: { from: '2024-11' },
      isYearBeforeSupplied: false,
    });
  });

  it('are none where one of the 12 is missing: a missing month is not a month without sales', () => {
    expect(housePriceMonths([yearly('2025-01', '2025-12')], '2025-12')).toEqual({
      why: 'of the 12 months to 2025-10 the files lack 2: 2024-11, 2024-12',
    });
    expect(
      housePriceMonths([yearly('2021-01', '2021-12'), yearly('2023-01', '2025-12')], '2026-12'),
    ).not.toHaveProperty('why');
  });

  it('ignore a mistyped date and the sales of an update', () => {
    const files = [
      yearly('2023-01', '2025-12'),
      { file: 'stray.csv', rows: [row('A', '2031-07')] },
      { file: 'update.csv', rows: [row('A', '2026-03', 500), row('D', '2020-01')] },
    ];
    expect(housePriceMonths(files, '2026-03')).toMatchObject({ latest: { to: '2025-10' } });
    expect(housePriceMonths(files.slice(2), '2026-03')).toMatchObject({
      why: expect.stringContaining('no yearly file'),
    });
  });

  // claim: least-tenth-their-usual
  it('a month with a tenth of the usual sales was supplied, one with less was not', () => {
    const thin = (rows: number): SalesProfile => ({
      file: 'pp.csv',
      rows: [
        ...yearly('2023-01', '2025-12').rows.filter(({ month }) => month !== '2025-03'),
        row('A', '2025-03', rows),
      ],
    });
    expect(housePriceMonths([thin(10)], '2025-12')).not.toHaveProperty('why');
    expect(housePriceMonths([thin(9)], '2025-12')).toMatchObject({
      why: expect.stringContaining('lack 1: 2025-03'),
    });
  });
});

describe('updates', () => {
  it('are recognised by their changes and deletions', () => {
    expect(isUpdate(yearly('2025-01', '2025-12'))).toBe(false);
    expect(isUpdate({ file: 'u.csv', rows: [row('A', '2025-12'), row('D', null)] })).toBe(true);
  });

  it('are ordered by the median month of their sales, whatever their names', () => {
    const march = {
      file: 'a.csv',
      rows: [
        row('A', '2025-01', 40),
        row('A', '2025-02', 50),
        row('A', '2031-01'),
        row('C', '2024-01'),
      ],
    };
    const january = {
      file: 'b.csv',
      rows: [row('A', '2024-11', 40), row('A', '2024-12', 50), row('D', '2019-01')],
    };
    const onlyDeletions = { file: 'c.csv', rows: [row('D', null, 3)] };
    expect(
      updatesInOrder([march, yearly('2025-01', '2025-12'), january, onlyDeletions]).map(
        ({ file }) => file,
      ),
    ).toEqual(['c.csv', 'b.csv', 'a.csv']);
  });
});
