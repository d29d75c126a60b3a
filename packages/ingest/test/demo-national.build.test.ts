import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NATIONAL_FORCES } from '../src/demo/national/forces.js';
import { nationalChanges, nationalPlaces, type NationalLsoa } from '../src/demo/national/places.js';
import { nationalPostcodes } from '../src/demo/national/postcodes.js';
import { writeNationalPricePaid } from '../src/demo/national/price-paid.js';
import { writeNationalStreet } from '../src/demo/national/street.js';
import { windowLedger, type NationalFile } from '../src/demo/national/truth.js';
import { Random } from '../src/demo/random.js';
import type { Places } from '../src/demo/world/places.js';
import { lines } from './england/demo-files.js';

// The last month of the old codes: it has both vintages and the transport police.
const MONTH = '2023-05';
const ROWS = 30_000;
// Nine of the forces, the silent one among them: a quarter of the nation shows all there is to see.
const FORCES = NATIONAL_FORCES.slice(2, 11);
let out: string;
let places: Places<NationalLsoa>;
let written: NationalFile[];

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'crimetrends-national-'));
  places = nationalPlaces(new Random(1, 'national/places'));
  written = await writeStreet(out);
});
afterAll(() => rm(out, { recursive: true }));

async function writeStreet(folder: string): Promise<NationalFile[]> {
  const lsoas = places.lsoas.filter(({ ltla }) => FORCES.some((force) => force === ltla.force));
  const { files } = await writeNationalStreet({
    out: folder,
    monthsOfData: [MONTH],
    rowsPerMonth: ROWS,
    forces: FORCES,
    lsoas,
    random: new Random(1, 'national'),
    onProgress: () => {},
  });
  return files;
}

async function streetFiles(folder: string): Promise<[string, Buffer][]> {
  const month = join(folder, 'police', MONTH);
  return Promise.all(
    (await readdir(month))
      .sort()
      .map(async (name): Promise<[string, Buffer]> => [name, await readFile(join(month, name))]),
  );
}

test('the nation has 43 forces, 318 LTLAs, 35,672 LSOAs and about 7,300 wards, each with its own code', () => {
  expect(NATIONAL_FORCES).toHaveLength(43);
  const { ltlas, wards, lsoas } = places;
  expect([ltlas, lsoas].map(({ length }) => length)).toEqual([318, 35_672]);
  expect(wards.length).toBeGreaterThan(7_000);
  for (const codes of [
    ltlas.map(({ code }) => code),
    wards.map(({ code }) => code),
    lsoas.map(({ lsoa21 }) => lsoa21),
  ]) {
    expect(new Set(codes).size).toBe(codes.length);
  }
  expect(new Set(ltlas.map(({ name }) => name)).size).toBe(318);
});

test('a recount of the written files agrees with the ledger to the row', async () => {
  const known = new Set(places.lsoas.map(({ lsoa21 }) => lsoa21));
  const old = new Set(
    nationalChanges(places.lsoas)
      .filter(({ change }) => change === 'S')
      .map(({ lsoa11 }) => lsoa11),
  );
  const found = {
    read: 0,
    transport: 0,
    duplicate: 0,
    noLocation: 0,
    counted: 0,
    recodedSplit: 0,
    unknownArea: 0,
  };
  let asb = 0;
  for (const [name, csv] of await streetFiles(out)) {
    const seen = new Set<string>();
    for (const fields of lines(csv).slice(1)) {
      const row = fields.join('|');
      found.read++;
      if (name.includes('-btp-')) found.transport++;
      else if (fields[0] && seen.has(row)) found.duplicate++;
      else if (fields[7] === '') found.noLocation++;
      else if (!known.has(fields[7]!) && !old.has(fields[7]!)) found.unknownArea++;
      else {
        found.counted++;
        if (fields[9] === 'Anti-social behaviour') asb++;
        if (old.has(fields[7]!)) found.recodedSplit++;
      }
      seen.add(row);
    }
  }
  const { ledger, ...counts } = windowLedger({ from: MONTH, to: MONTH }, written);
  expect({ ...ledger, ...found }).toEqual(ledger);
  expect(counts).toMatchObject({ crime: found.counted - asb, asb });
  expect(found.recodedSplit).toBeGreaterThan(100);
});

test('rows have twelve columns, the aimed volume and, where not ASB or transport, an id of their own', async () => {
  const ids: string[] = [];
  const wrong: string[][] = [];
  let rows = 0;
  for (const [name, csv] of await streetFiles(out)) {
    for (const fields of lines(csv).slice(1)) {
      rows++;
      if (fields.length !== 12) wrong.push([name, ...fields]);
      if (fields[0]) ids.push(fields[0]);
    }
  }
  expect(wrong).toEqual([]);
  expect(rows / ROWS).toBeCloseTo(1, 1);
  expect(ids.filter((id) => !/^[0-9a-f]{64}$/.test(id))).toEqual([]);
  // One record of every sending force is written twice on purpose.
  expect(ids.length - new Set(ids).size).toBe(8);
});

test('the same seed gives the same bytes', async () => {
  const again = join(out, 'again');
  expect(await writeStreet(again)).toEqual(written);
  expect(await streetFiles(again)).toEqual(await streetFiles(out));
});

test('2,341,465 postcodes in about 2,450 outcodes, none of a real shape’s first letter', () => {
  const outcodes = [...nationalPostcodes(places.lsoas)];
  expect(outcodes.shift()).toBe('pcds,lsoa21cd,wd24cd,lad24cd\n');
  expect(outcodes.length).toBeGreaterThan(2_400);
  expect(outcodes.reduce((sum, text) => sum + text.match(/\n/g)!.length, 0)).toBe(2_341_465);
  const sample = [0, 1000, outcodes.length - 1].flatMap((place) =>
    outcodes[place]!.trimEnd().split('\n'),
  );
  expect(
    sample.filter(
      (line) =>
        !/^[QVX][A-Z]\d\d? \d[ABD-HJLNP-UW-Z]{2},[EW]01\d{6},[EW]05\d{6},[EW]0[6-9]\d{6}$/.test(
          line,
        ),
    ),
  ).toEqual([]);
  expect(new Set(sample).size).toBe(sample.length);
});

test('house sales of 36 months in yearly files, each at a postcode of the table', async () => {
  const folder = join(out, 'sales');
  const { files, rows } = await writeNationalPricePaid({
    out: folder,
    lastMonth: '2025-06',
    salesPerMonth: 100,
    lsoas: places.lsoas,
    random: new Random(1, 'sales'),
  });
  const names = (await readdir(join(folder, 'price-paid'))).sort();
  expect([names, files]).toEqual([['pp-2022.csv', 'pp-2023.csv', 'pp-2024.csv', 'pp-2025.csv'], 4]);
  const sales = (
    await Promise.all(names.map((name) => readFile(join(folder, 'price-paid', name))))
  ).flatMap(lines);
  expect([sales.length, rows]).toEqual([34 * 100 + 70 + 35, 34 * 100 + 70 + 35]);
  const postcodes = new Set(
    [...nationalPostcodes(places.lsoas)].flatMap((text) =>
      text.split('\n').map((line) => line.split(',')[0]),
    ),
  );
  expect(
    sales.filter((sale) => sale.length !== 16 || !postcodes.has(sale[3]!) || sale[15] !== 'A'),
  ).toEqual([]);
  expect(new Set(sales.map(([id]) => id)).size).toBe(rows);
});
