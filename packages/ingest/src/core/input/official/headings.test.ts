import { describe, expect, test } from 'vitest';
import { cellNumber } from './cell-number.js';
import { headingsOf, withoutNotes } from './headings.js';
import { financialQuarter, yearEnding } from './periods.js';

const TOTAL = 'Total recorded crime\n (excluding fraud) \n[note 2]';

describe('headings of official tables', () => {
  test('a table of forces, with notes and line breaks in its headings', () => {
    expect(headingsOf(['Area Code', 'Area Name', TOTAL, 'Homicide'])).toEqual({
      layout: 'forces',
      columns: { code: 0, name: 1, total: 2 },
    });
  });

  test('a table of partnerships, whatever the columns between', () => {
    const cells = [
      'Police Force Area\n code',
      'Police Force Area\n name',
      'Community Safety\n Partnership code',
      'Community Safety\n Partnership name',
      'Local Authority code',
      'Local Authority name',
      'Population figures\n (mid-2022)',
      'Total recorded crime\n (excluding fraud)',
    ];
    expect(headingsOf(cells)).toEqual({
      layout: 'partnerships',
      columns: { forceCode: 0, forceName: 1, partnership: 3, ltla: 4, total: 7 },
    });
  });

  test('the list of combined authorities', () => {
    const cells = [
      'Police Force Area name',
      'Community Safety Partnership name',
      'Local Authority code',
      'Local Authority name',
    ];
    expect(headingsOf(cells)).toEqual({
      layout: 'combined',
      columns: { partnership: 1, ltla: 2 },
    });
  });

  test.each([
    ['Number of Offences', 'Force Name'],
    ['Offence Count', 'Police Force'],
    ['number_of_offences', 'force_name'],
  ])('open data with “%s” and “%s”', (count, force) => {
    expect(
      headingsOf(['Financial Year', 'Financial_Quarter', force, 'Offence Group', 'X', count]),
    ).toEqual({
      layout: 'openData',
      columns: { year: 0, quarter: 1, force: 2, group: 3, count: 5 },
    });
  });

  test('open data by partnership', () => {
    const cells = ['Financial Year', 'Financial Quarter', 'Police Force', 'CSP Name'];
    expect(headingsOf([...cells, 'Offence Group', 'Offence Count'])).toMatchObject({
      layout: 'openData',
      columns: { partnership: 3 },
    });
  });

  test.each([
    [
      'a total that includes fraud',
      ['Area Code', 'Area Name', 'Total recorded crime'],
      'its column “Total recorded crime” does not say that fraud is left out',
    ],
    [
      'no total',
      ['Area Code', 'Area Name', 'Jan 2024 to Dec 2024'],
      'it has no column “Total recorded crime (excluding fraud)”',
    ],
    [
      'open data without offence groups, which cannot leave fraud out',
      ['Financial Year', 'Financial Quarter', 'Force Name', 'Number of Offences'],
      'it has no column “Offence Group”',
    ],
  ])('%s is said', (_, cells, why) => {
    expect(headingsOf(cells)).toEqual({ layout: 'unusable', why });
  });

  test('other rows are no headings', () => {
    expect(headingsOf(['Note number', 'Note text'])).toBeUndefined();
    expect(headingsOf(['E23000026', 'Bedfordshire', '52207'])).toBeUndefined();
  });
});

test('notes are left out of a name', () => {
  expect(withoutNotes('Leicestershire [note 4]')).toBe('Leicestershire');
  expect(withoutNotes('ENGLAND AND\n WALES [note 3][note 5] ')).toBe('ENGLAND AND WALES');
});

test.each([
  ['Table P1: number of offences, year ending December 2024 [note 1]', '2024-01', '2024-12'],
  ['… year ending March 2025', '2024-04', '2025-03'],
])('%s covers %s to %s', (title, from, to) => {
  expect(yearEnding(title)).toEqual({ from, to });
});

test('a title without a year, or of a month nobody knows, has no period', () => {
  expect(yearEnding('Table P1: number of offences')).toBeUndefined();
  expect(yearEnding('year ending Decemer 2024')).toBeUndefined();
});

test.each([
  ['2024/25', '1', '2024-04', '2024-06'],
  ['2024-25', 'Q4', '2025-01', '2025-03'],
  ['2024/2025', '3.0', '2024-10', '2024-12'],
  ['1999/00', '2', '1999-07', '1999-09'],
])('%s quarter %s is %s to %s', (year, quarter, from, to) => {
  expect(financialQuarter(year, quarter)).toEqual({ from, to });
});

test.each([
  ['2024/26', '1'],
  ['2024', '1'],
  ['2024/25', '5'],
  ['', ''],
])('“%s” quarter “%s” is none', (year, quarter) => {
  expect(financialQuarter(year, quarter)).toBeUndefined();
});

test.each([
  ['52207', 52_207],
  [' 52,207 ', 52_207],
  ['52207.0', 52_207],
  ['5.2207E+4', 52_207],
  ['-12', -12],
  ['', 'none'],
  ['[x]', 'none'],
  ['[ z ]', 'none'],
  ['[u1]', 'none'],
  ['..', 'none'],
  ['-', 'none'],
  ['12.5', undefined],
  ['1.2.3', undefined],
  ['52 207', undefined],
  ['#REF!', undefined],
  ['Infinity', undefined],
  ['9e99', undefined],
])('the cell “%s” is %s', (text, value) => {
  expect(cellNumber(text)).toBe(value);
});
