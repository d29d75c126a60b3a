import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Inventory } from '../../core/input/inventory.js';
import { readRegistry } from '../registry.js';
import { discover } from './discover.js';

const registry = readRegistry();
const STREET =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA ' +
  'name,Crime type,Last outcome category,Context\n';
const ROW =
  ',2025-11,Avon and Somerset Constabulary,Avon and Somerset Constabulary,-2.5,51.4,On or near A,E01014399,X,Drugs,,\n';

function discovered(files: Record<string, string>): Promise<Inventory> {
  return discover(
    Object.entries(files).map(([file, text]) => ({
      file,
      bytes: text.length,
      identity: text,
      open: async () => Readable.from([Buffer.from(text)]),
    })),
    registry,
  );
}

test('a street file’s month and force come from its name, else from its first row', async () => {
  const { files } = await discovered({
    '2025-11/2025-11-gwent-street.csv': STREET,
    'renamed.csv': STREET + ROW,
  });
  expect(files).toMatchObject([
    { month: '2025-11', forceSlug: 'gwent' },
    { month: '2025-11', forceSlug: 'avon-and-somerset' },
  ]);
});

test('an archive’s edition comes from its name', async () => {
  const { files } = await discovered({
    'a/2025-12.zip › 2025-11/2025-11-gwent-street.csv': STREET,
    'latest.zip › 2025-11/2025-11-gwent-street.csv': STREET,
  });
  expect(files.map(({ archiveEdition }) => archiveEdition)).toEqual(['2025-12', 'latest']);
});

test('a census table at another level than LSOA is not a denominator', async () => {
  const header = 'date,geography,geography code,Residence type: Total; measures: Value\n';
  const { files } = await discovered({
    'lsoa.csv': `${header}2021,Luton 001A,E01015683,1700\n`,
    'ltla.csv': `${header}2021,Luton,E06000032,225262\n`,
  });
  expect(files.map(({ layout }) => layout.kind)).toEqual(['census', 'censusOther']);
});

test('a file that is not a table is left, with the reason', async () => {
  const { left } = await discovered({
    'empty.csv': '',
    'notes.txt': 'x',
    'own.json': '{}',
    'own.csv': 'branch,manager\n',
  });
  expect(left.map(({ why }) => why)).toEqual([
    'the file is empty',
    'not a CSV, JSON or ZIP file',
    'JSON that is neither boundaries nor a description of the input',
    'no known table has these columns: branch, manager',
  ]);
});
