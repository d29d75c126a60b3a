import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { typedRows } from './typed-rows.js';

const FILE = 'marts/geography/lsoa21.sql';
const LSOA = z.object({ code: z.string(), ward: z.nullable(z.string()), population: z.int() });
const COLUMNS = ['code', 'ward', 'population', 'region'];

test('rows are read by their schema: BIGINT becomes a number, other columns are left out', () => {
  const rows = [
    { code: 'E01000001', ward: 'E05009288', population: 1473n, region: 'E12000007' },
    { code: 'E01000002', ward: null, population: 1384, region: null },
  ];
  expect(typedRows(FILE, COLUMNS, rows, LSOA)).toEqual([
    { code: 'E01000001', ward: 'E05009288', population: 1473 },
    { code: 'E01000002', ward: null, population: 1384 },
  ]);
});

test('a row that does not fit is an error with the SQL file, the column and the value', () => {
  const rows = [
    { code: 'E01000001', ward: null, population: 1473 },
    { code: 'E01000002', ward: null, population: '1,384' },
  ];
  expect(() => typedRows(FILE, COLUMNS, rows, LSOA)).toThrow(
    'sql/marts/geography/lsoa21.sql: column “population” of row 2 does not fit its schema, found "1,384".',
  );
});

test('a column that a query lacks is an error, even if it returns no row', () => {
  expect(() => typedRows(FILE, ['code', 'ward'], [], LSOA)).toThrow(
    'sql/marts/geography/lsoa21.sql: there is no column “population” among ["code","ward"].',
  );
});
