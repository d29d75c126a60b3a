import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeDemoData } from '../src/demo/demo-data.js';
import { makeWorld, type World } from '../src/demo/world/world.js';
import { DEFAULT_WORLD, demoInput, lines } from './england/demo-files.js';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

function digest({ files }: World): Record<string, string> {
  return Object.fromEntries(
    files.map(({ path, content }) => [path, createHash('sha256').update(content).digest('hex')]),
  );
}

test('the same seed gives the same bytes in every file', async () => {
  const options = { ...DEFAULT_WORLD, months: 6 };
  expect(digest(await makeWorld(options))).toEqual(digest(await makeWorld(options)));
});

test('another seed gives other rows and the same places', async () => {
  const [one, two] = [
    await makeWorld({ ...DEFAULT_WORLD, months: 2 }),
    await makeWorld({ ...DEFAULT_WORLD, months: 2, seed: 2 }),
  ];
  expect(digest(one)['police/2025-12.zip']).not.toBe(digest(two)['police/2025-12.zip']);
  expect(one.truth.examples.ltlaSilent).toBe(two.truth.examples.ltlaSilent);
});

test('a month more leaves the rows of the other months as they were', async () => {
  const member = '2025-12/2025-12-wexmere-street.csv';
  const [short, long] = [
    await demoInput({ ...DEFAULT_WORLD, months: 1 }),
    await demoInput({ ...DEFAULT_WORLD, months: 2 }),
  ];
  expect(short.files.get(`police/2025-12.zip!${member}`)).toEqual(
    long.files.get(`police/2025-12.zip!${member}`),
  );
});

test('the folder that is written holds every file and its own statement of the truth', async () => {
  const out = await mkdtemp(join(tmpdir(), 'crimetrends-demo-'));
  folders.push(out);
  const summary = await writeDemoData({ out, months: 3 });
  expect(JSON.parse(await readFile(join(out, 'expected.json'), 'utf8'))).toEqual({
    crimetrendsExpected: 1,
    ...summary.truth,
  });
  expect(JSON.parse(await readFile(join(out, 'crimetrends-input.json'), 'utf8'))).toMatchObject({
    nation: { code: 'K04900001', name: 'Demoland' },
  });
  expect(summary.streetRows).toBeGreaterThan(3000);
});

test('the world has 120 LSOAs in 30 wards and 6 LTLAs, and no row is out of step with its header', async () => {
  const { files } = await demoInput({ ...DEFAULT_WORLD, months: 2 });
  const [header, ...rows] = lines(files.get('lookups/LSOA21_WD24_LAD24_EW_LU.csv')!);
  expect(header!.slice(0, 4)).toEqual(['LSOA21CD', 'LSOA21NM', 'LSOA21NMW', 'WD24CD']);
  expect([0, 3, 6].map((column) => new Set(rows.map((row) => row[column])).size)).toEqual([
    120, 30, 6,
  ]);
  for (const [path, csv] of files) {
    if (!path.endsWith('.csv')) continue;
    expect([path, ...new Set(lines(csv).map((fields) => fields.length))]).toHaveLength(2);
  }
});

test('no code, postcode or Crime ID can be mistaken for a real one', async () => {
  const { files } = await demoInput({ ...DEFAULT_WORLD, months: 2 });
  for (const [path, csv] of files) {
    const codes = csv.toString('latin1').match(/\b[A-Z]\d{8}\b/g) ?? [];
    // 99999999 is the directory's own pseudo code for "none".
    expect([path, codes.filter((code) => !/^[A-Z]\d\d(900|800|999)/.test(code))]).toEqual([
      path,
      [],
    ]);
  }
  const [, ...rows] = lines(files.get('postcodes/NSPL_FEB_2026_UK.csv')!);
  expect(rows.filter((row) => !/^(QA|QS|VH|XB)\d \d[ABD-HJLNP-UW-Z]{2}$/.test(row[2]!))).toEqual(
    [],
  );
});
