import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { INPUT_ERROR_CODES, OPERATION_ERROR_CODES } from '../../src/core/ingest-error.js';
import { BAD_INPUTS } from './all.js';
import { casesTable } from './cases-table.js';

const PAGE = fileURLToPath(new URL('../../../../docs/bad-input.md', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

const cases = BAD_INPUTS.flatMap((group) => group.cases);

// claim: linetoolong-line-over-1
test('every code of a bad input is produced by a case', () => {
  const produced = new Set(cases.flatMap(({ end }) => ('code' in end ? end.code : [])));
  expect(INPUT_ERROR_CODES.filter((code) => !produced.has(code))).toEqual([]);
});

test('every other code is expected by a test', () => {
  const tests = readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      path.endsWith('.test.ts') && !path.includes('node_modules') && !path.includes('bad-inputs'),
  );
  const text = tests.map((path) => readFileSync(join(PACKAGE, path), 'utf8')).join('\n');
  expect(OPERATION_ERROR_CODES.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});

test('the page for operators has a row for every code of a bad input', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(INPUT_ERROR_CODES.filter((code) => !page.includes(`\n| \`${code}\` |`))).toEqual([]);
});

// claim: zip-bomb-50-mb
// claim: pipe-would-never-end
// claim: line-10-mb
// claim: first-line-10-mb
// claim: quote-never-closed
test('the page for operators lists every case as it ends (vitest -u writes it)', async () => {
  const page = readFileSync(PAGE, 'utf8');
  await expect(
    page.replace(
      /<!-- cases -->[^]*<!-- \/cases -->/,
      () => `<!-- cases -->\n${casesTable()}\n<!-- /cases -->`,
    ),
  ).toMatchFileSnapshot(PAGE);
});

test('no two cases have the same name', () => {
  const names = cases.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the three files of tests take every group between them', () => {
  const files = ['files', 'police', 'tables'].map((name) =>
    readFileSync(join(import.meta.dirname, `${name}.build.test.ts`), 'utf8'),
  );
  const ranges = files.map((text) =>
    [...text.matchAll(/'([^']+)'/g)].slice(1).map(([, name]) => name),
  );
  const groups = BAD_INPUTS.map(({ group }) => group);
  expect(ranges.map(([first]) => groups.indexOf(first!))).toEqual([0, 3, 7]);
  expect(ranges.map(([, last]) => groups.indexOf(last!))).toEqual([2, 6, groups.length - 1]);
});
