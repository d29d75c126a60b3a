import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoInput, quietBuild } from '../england/england.js';
import { fingerprint, freshFolder } from '../england/fresh-folder.js';
import { readLevel } from '../../src/shell/release/bundle-reader.js';
import { degreesOfGrid } from '../../src/shell/geography/grid-centroids.js';

const WARDS_24 = 'lookups/LSOA21_WD24_LAD24_EW_LU.csv';
const CENTROIDS = 'lookups/lsoa21_centroids.derived.csv';
const DIRECTORY = 'postcodes/NSPL_FEB_2026_UK.csv';

let clean: string;
let input: string;
let hierarchy: string;

beforeAll(async () => {
  clean = await demoInput();
  // A month's rows are enough: what is tested here is the ground they lie on.
  for (const folder of ['police-earlier', 'police-2012'])
    rmSync(join(clean, folder), { recursive: true });
  hierarchy = `lookups/${readdirSync(join(clean, 'lookups')).find((name) => name.startsWith('Ward_to'))}`;
});

beforeEach(() => {
  input = freshFolder();
  cpSync(clean, input, { recursive: true });
});

const read = (file: string): string => readFileSync(join(input, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(input, file), text);
const edit = (file: string, change: (text: string) => string): void =>
  write(file, change(read(file)));
const withoutLine = (text: string, pattern: RegExp): string =>
  text
    .split('\n')
    .filter((line) => !pattern.test(line))
    .join('\n');
const build = (): ReturnType<typeof quietBuild> =>
  quietBuild(input, freshFolder(), { seriesMonths: 12 });

describe('the newest complete edition of a lookup is used', () => {
  test('a newer ward lookup that lacks an LSOA or a ward gives way to the older whole one, and the notes say why', async () => {
    edit(WARDS_24, (text) =>
      withoutLine(text, /^E01900007,/).replace(/^(E01900009,[^,]*,[^,]*),E05\d+/m, '$1,'),
    );
    const { notes } = await build();
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^Left .*WD24_LAD24.* which has holes: 1 LSOA has no ward .*E01900009\. 1 LSOA of the exact-fit lookup is missing .*E01900007\.$/,
      ),
    );
    expect(notes).toContainEqual(
      expect.stringContaining(
        'Used lookups/LSOA_(2021)_to_Ward_to_Local_Authority_District_(May_2022)',
      ),
    );
  });

  test('where every edition has holes the build stops and names them', async () => {
    rmSync(
      join(
        input,
        `lookups/${readdirSync(join(input, 'lookups')).find((name) => name.includes('May_2022'))}`,
      ),
    );
    edit(WARDS_24, (text) => withoutLine(text, /^E01900007,/));
    await expect(build()).rejects.toMatchObject({
      code: 'checkFailed',
      message: expect.stringMatching(
        /missing from the ward lookup: E01900007.*--accept lsoaMissing/,
      ),
    });
  });

  test('a table of residents with a hole gives way to the other table, which is named', async () => {
    edit('census/census2021-ts001-lsoa.csv', (text) => withoutLine(text, /,E01900007,/));
    expect((await build()).notes).toContainEqual(
      expect.stringContaining('Population is the total of Census table TS021'),
    );
  });
});

describe('a hierarchy in the CTYUA form, which names no metropolitan county', () => {
  const asCtyua = (text: string): string =>
    text
      .replace(/CTY23/g, 'CTYUA25')
      .replace(/(WD|LAD|RGN|CTRY)23/g, '$125')
      // A metropolitan borough stands for itself, as any authority outside the shires.
      .replace(/,(E08\d+),([^,]*),,E11\d+,[^,]*,/g, ',$1,$2,,$1,$2,')
      .replace(/,(E06\d+),("[^"]*"|[^,]*),,,,/g, ',$1,$2,,$1,$2,');

  test('stops the build and names the file to add', async () => {
    edit(hierarchy, asCtyua);
    await expect(build()).rejects.toMatchObject({
      code: 'checkFailed',
      message: expect.stringMatching(
        /^2 districts or metropolitan boroughs have no county.*LAD24_CTY24_EN_LU.*E08900001, E08900002/,
      ),
    });
  });

  test('takes the county from an LTLA → county lookup beside it, and gives the same areas', async () => {
    const whole = freshFolder();
    await quietBuild(input, whole, { seriesMonths: 12 });
    edit(hierarchy, asCtyua);
    write(
      'lookups/LAD24_CTY24_EN_LU.csv',
      'LAD24CD,LAD24NM,CTY24CD,CTY24NM\nE08900001,Brackwater,E11900001,Greater Brackwater\nE08900002,Nethercote,E11900001,Greater Brackwater\n',
    );
    const out = freshFolder();
    const { notes } = await quietBuild(input, out, { seriesMonths: 12 });
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^2 LTLAs have their county from lookups\/LAD24_CTY24_EN_LU\.csv \(LAD24 CTY24\)/,
      ),
    );
    expect(readLevel(out, 'county').records).toEqual(readLevel(whole, 'county').records);
  });

  test('is filled by an older hierarchy with counties, too', async () => {
    write('lookups/newer.csv', asCtyua(read(hierarchy)));
    const { notes } = await build();
    expect(notes).toContainEqual(
      expect.stringContaining('Used lookups/newer.csv (LAD25 CTYUA25); left'),
    );
    expect(notes).toContainEqual(
      expect.stringMatching(/^2 LTLAs have their county from .*\(LAD23 CTY23\)/),
    );
  });
});

describe('points', () => {
  test('centroids in metres of the national grid give the figures of those in degrees', async () => {
    const inDegrees = freshFolder();
    await quietBuild(input, inDegrees, { release: '2023-12', seriesMonths: 12 });
    const centres = new Map(
      read(CENTROIDS)
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => [line.slice(0, 9), line.split(',').slice(1).map(Number)]),
    );
    write(
      CENTROIDS,
      `FID,LSOA21CD,x,y\n${[...centres].map(([code, [lat, long]], index) => `${index + 1},${code},${gridOf(lat!, long!).join(',')}`).join('\n')}\n`,
    );
    const inMetres = freshFolder();
    const { ledger } = await quietBuild(input, inMetres, { release: '2023-12', seriesMonths: 12 });
    expect(ledger.recodedSplit).toBeGreaterThan(0);
    const without = (text: string): string[] =>
      text.split('\n').filter((line) => !/manifest|SHA256SUMS|latest/.test(line));
    expect(without(fingerprint(inMetres))).toEqual(without(fingerprint(inDegrees)));
  });

  test('a directory with LSOA 2011 codes alone gives the postcodes of one with 2021 codes, and counts what it recoded', async () => {
    const by21 = freshFolder();
    const { postcodes } = await quietBuild(input, by21, { seriesMonths: 12 });
    const parents = new Map(
      read(
        `lookups/${readdirSync(join(input, 'lookups')).find((name) => name.includes('Exact_Fit'))}`,
      )
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
        .map((fields) => [fields[2]!, fields] as const),
    );
    edit(DIRECTORY, (text) =>
      text
        .replace('"lsoa21"', 'lsoa11')
        .replace(/,lsoa21,/, ',lsoa11,')
        .replace(/"(E019\d{5})"/g, (_, code: string) => `"${parents.get(code)?.[0] ?? code}"`),
    );
    const out = freshFolder();
    const report = await quietBuild(input, out, { seriesMonths: 12 });
    expect(report.postcodes).toBe(postcodes);
    const [recoded] = report.notes.filter((note) => note.includes('postcodes of split LSOAs'));
    expect(recoded).toMatch(
      /^\d+ postcodes of split LSOAs of 2011 were placed in the nearest LSOA of 2021, and 45 of merged ones in the new one\.$/,
    );
    const shards = (bundle: string): string[] =>
      fingerprint(join(bundle, 'releases/2025-12/postcodes')).split('\n');
    const changed = shards(out).filter((line) => !shards(by21).includes(line));
    expect(changed).toEqual([]);
  });

  test('where more than 1 % of postcodes have no LSOA the build stops, and an older whole directory is used instead', async () => {
    write('postcodes/NSPL_FEB_2025_UK.csv', read(DIRECTORY));
    edit(DIRECTORY, (text) =>
      text
        .split('\n')
        .map((line, index) => (index % 50 === 3 ? line.replace(/"E0190\d{4}"/, '""') : line))
        .join('\n'),
    );
    const { notes } = await build();
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^Left postcodes\/NSPL_FEB_2026_UK\.csv \(2026-02\), which has holes: \d+ of 1,80\d postcodes were left out: they have no LSOA/,
      ),
    );
    rmSync(join(input, 'postcodes/NSPL_FEB_2025_UK.csv'));
    await expect(build()).rejects.toMatchObject({
      code: 'checkFailed',
      message: expect.stringContaining('--accept postcodesWithoutLsoa'),
    });
  });

  test('a split LSOA is recoded by its postcodes where no centroids were supplied', async () => {
    rmSync(join(input, CENTROIDS));
    const { ledger } = await quietBuild(input, freshFolder(), {
      release: '2023-12',
      seriesMonths: 12,
    });
    expect(ledger.recodedSplit).toBeGreaterThan(0);
  });
});

/** The grid reference of a point, by trial: the inverse of the conversion that is tested. */
function gridOf(latitude: number, longitude: number): [number, number] {
  let [easting, northing] = [400_000, 300_000];
  for (let step = 0; step < 20; step += 1) {
    const at = degreesOfGrid(easting, northing);
    easting += (longitude - at.longitude) * 68_000;
    northing += (latitude - at.latitude) * 111_200;
  }
  return [easting, northing];
}
