import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoInput, quietBuild } from '../england/england.js';
import { fingerprint, freshFolder } from '../england/fresh-folder.js';
import { memberText } from '../zip-members.js';

let clean: string;
let street: string;
let input: string;

const STREET = '2025-12/2025-12-wexmere-street.csv';
const ARCHIVE = 'police/2025-12.zip';

beforeAll(async () => {
  clean = await demoInput();
  street = await memberText(join(clean, ARCHIVE), STREET);
});

beforeEach(() => {
  input = freshFolder();
  cpSync(clean, input, { recursive: true });
});

/** Puts one force-month, and no other police file, into the input. */
function onlyStreet(bytes: string | Buffer): void {
  for (const folder of ['police', 'police-earlier', 'police-2012'])
    rmSync(join(input, folder), { recursive: true, force: true });
  mkdirSync(join(input, 'police/2025-12'), { recursive: true });
  writeFileSync(join(input, 'police', STREET), bytes);
}

const changedLine = (line: number, change: (text: string) => string): string =>
  street
    .split('\n')
    .map((text, index) => (index === line - 1 ? change(text) : text))
    .join('\n');

/** Builds, expects a refusal, and expects that nothing was left behind. */
async function refusal(): Promise<{ code: string; file?: string; line?: number; message: string }> {
  const out = freshFolder();
  const error = await quietBuild(input, out, { cache: undefined }).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  expect(fingerprint(out)).toBe('');
  return error as { code: string; message: string };
}

describe('a wrong file stops the build with a sentence, and no bundle is half-written', () => {
  test('a ZIP that is cut short', async () => {
    truncateSync(join(input, ARCHIVE), 200_000);
    expect(await refusal()).toMatchObject({
      code: 'damagedArchive',
      file: ARCHIVE,
      message: expect.stringContaining('cut short or damaged'),
    });
  });

  test('a ZIP with a flipped byte inside a member', async () => {
    const path = join(input, ARCHIVE);
    const bytes = readFileSync(path);
    bytes[100_000]! ^= 0xff;
    writeFileSync(path, bytes);
    expect(await refusal()).toMatchObject({
      code: 'damagedArchive',
      file: expect.stringContaining(`${ARCHIVE} › `),
    });
  });

  test('a street file whose header columns are swapped', async () => {
    onlyStreet(
      changedLine(1, (header) => header.replace('Longitude,Latitude', 'Latitude,Longitude')),
    );
    expect(await refusal()).toMatchObject({
      code: 'headerChanged',
      file: `police/${STREET}`,
      line: 1,
    });
  });

  test('a street file whose values are swapped below a right header', async () => {
    onlyStreet(street.replace(/,(-?\d\.\d+),(5\d\.\d+),/g, ',$2,$1,'));
    expect(await refusal()).toMatchObject({
      code: 'malformedRows',
      file: `police/${STREET}`,
      line: 2,
      message: expect.stringContaining('longitude and latitude'),
    });
  });

  test('a street file with bytes that are not UTF-8', async () => {
    const bytes = Buffer.from(street);
    const tenth = street.split('\n').slice(0, 9).join('\n').length + 10;
    bytes[tenth] = 0xe9;
    onlyStreet(bytes);
    expect(await refusal()).toMatchObject({ code: 'notUtf8', file: `police/${STREET}`, line: 10 });
  });

  test('a street file with a quote that is never closed', async () => {
    onlyStreet(changedLine(21, (row) => row.replace(/,(On or near|No location)/, ',"$1')));
    expect(await refusal()).toMatchObject({ code: 'rowsLost', file: `police/${STREET}`, line: 21 });
  });

  test('a street file named for another month than its rows', async () => {
    onlyStreet(street.replaceAll('2025-12', '2025-11'));
    expect(await refusal()).toMatchObject({
      code: 'mixedMonths',
      line: 2,
      message: expect.stringContaining('named for 2025-12 but its first row is of 2025-11'),
    });
  });

  // claim: since-may-2013-row
  test('a category that is not one of the 14', async () => {
    onlyStreet(
      changedLine(5, (row) =>
        row.replace(
          /(Anti-social behaviour|Burglary|Drugs|Shoplifting|Public order|Other theft|Violence and sexual offences|Vehicle crime|Criminal damage and arson|Other crime)/,
          'Cyber crime',
        ),
      ),
    );
    expect(await refusal()).toMatchObject({
      code: 'unknownCategory',
      message: expect.stringContaining('“Cyber crime” (rows: 1)'),
    });
  });

  // claim: where-more-than-0
  test('LSOA codes that no lookup knows, above half a per cent', async () => {
    onlyStreet(street.replaceAll(/E0190000\d/g, 'E01777777'));
    const { code, message } = await refusal();
    expect(code).toBe('unknownAreas');
    expect(message).toContain('E01777777');
    expect(message).toContain('--accept unknownAreas');
  });

  test('a folder without a lookup that is needed', async () => {
    rmSync(join(input, 'census'), { recursive: true });
    expect(await refusal()).toMatchObject({
      code: 'missingInput',
      message: expect.stringContaining('TS001'),
    });
  });

  test('a month that is not there', async () => {
    const error = await quietBuild(input, freshFolder(), { release: '2030-01' }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({
      code: 'noSuchRelease',
      message: expect.stringContaining('2012-03 to 2025-12'),
    });
  });
});

// claim: build-stops-leaves-last
test('what was published before a refused build is as it was', async () => {
  const out = freshFolder();
  await quietBuild(clean, out);
  const before = fingerprint(out);
  truncateSync(join(input, ARCHIVE), 200_000);
  await expect(quietBuild(input, out)).rejects.toMatchObject({ code: 'damagedArchive' });
  expect(fingerprint(out)).toBe(before);
});

test('an operator can publish in spite of unknown areas, and the ledger counts them', async () => {
  onlyStreet(street.replaceAll(/E0190000\d/g, 'E01777777'));
  const { ledger } = await quietBuild(input, freshFolder(), { accept: ['unknownAreas'] });
  expect(ledger.unknownArea).toBeGreaterThan(0);
  expect(ledger.counted + ledger.unknownArea + ledger.noLocation + ledger.duplicate).toBe(
    ledger.read,
  );
});

test('an output folder that cannot be written is a sentence', async () => {
  const file = join(freshFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(quietBuild(clean, file)).rejects.toMatchObject({
    code: 'unwritable',
    message: expect.stringContaining('could not be written'),
  });
  expect(existsSync(file)).toBe(true);
});

// claim: equal-rows-without-id
test('a row that differs from another of its id only in the outcome is no duplicate', async () => {
  const [row] = street
    .split('\n')
    .slice(1)
    .filter((line) =>
      /^[0-9a-f]{64},.*,(Under investigation|Investigation complete; no suspect identified|Unable to prosecute suspect),/.test(
        line,
      ),
    );
  onlyStreet(`${street}${row}\n`);
  const again = await quietBuild(input, freshFolder());
  onlyStreet(
    `${street}${row!.replace(/,(Under investigation|Investigation complete; no suspect identified|Unable to prosecute suspect),/, ',Awaiting court outcome,')}\n`,
  );
  const otherOutcome = await quietBuild(input, freshFolder());
  expect(again.ledger.duplicate - otherOutcome.ledger.duplicate).toBe(1);
  expect(otherOutcome.ledger.read).toBe(again.ledger.read);
});
