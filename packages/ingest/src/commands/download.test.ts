import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, expect, test, vi } from 'vitest';
import { md5, misbehavingServer, zipLike } from '../../test/download-server.js';
import { freshFolder } from '../../test/england/fresh-folder.js';
import { registerDownload } from './download.js';

const server = await misbehavingServer();
const FILE = zipLike(50_000);
afterEach(() => {
  vi.restoreAllMocks();
});

async function crimetrends(...words: string[]): Promise<string> {
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  registerDownload(program);
  program.commands[0]!.exitOverride().configureOutput({ writeErr: () => {} });
  await program.parseAsync(['download', ...words], { from: 'user' });
  return printed.join('');
}

test('a dry run says what would be fetched and sends no request', async () => {
  const text = await crimetrends(
    '--out',
    './downloads',
    '--only',
    'police,msoa-names',
    '--months',
    '2025-11,2025-12',
    '--dry-run',
    '--base-url',
    `police=${server.base}`,
  );
  expect(text).toBe(`geography/MSOA-Names-Latest2.csv
  from https://houseofcommonslibrary.github.io/msoanames/MSOA-Names-Latest2.csv
police/2025-11.zip
  from ${server.base}/data/archive/2025-11.zip
  MD5 from ${server.base}/data/archive/
police/2025-12.zip
  from ${server.base}/data/archive/2025-12.zip
  MD5 from ${server.base}/data/archive/
`);
  expect(server.requests).toEqual([]);
});

test('the latest archive is fetched from a mirror, checked and reported as JSON', async () => {
  server.files.set('/mirror/data/archive/latest.zip', { bytes: FILE, etag: '"one"' });
  server.files.set('/mirror/data/archive/', {
    bytes: Buffer.from(`<a href="latest.zip">latest</a>${md5(FILE)}`),
  });
  const out = freshFolder();
  const report = JSON.parse(
    await crimetrends(
      '--out',
      out,
      '--only',
      'police',
      '--base-url',
      `police-archive=${server.base}/mirror`,
      '--requests-per-second',
      '1000',
      '--json',
    ),
  ) as { files: object[]; failed: object[] };
  expect(report.files).toMatchObject([
    {
      source: 'police-archive',
      file: 'police/latest.zip',
      state: 'fetched',
      bytes: 50_000,
      checked: 'md5',
    },
  ]);
  expect(report.failed).toEqual([]);
  expect(readFileSync(join(out, 'police/latest.zip')).equals(FILE)).toBe(true);
});

test('a file that cannot be fetched fails the command after the report is printed', async () => {
  await expect(
    crimetrends(
      '--out',
      freshFolder(),
      '--only',
      'msoa-names',
      '--base-url',
      `msoa-names=${server.base}/nowhere`,
      '--json',
    ),
  ).rejects.toMatchObject({
    code: 'downloadFailed',
    message: expect.stringContaining(
      `${server.base}/nowhere/msoanames/MSOA-Names-Latest2.csv: status 404.`,
    ),
  });
});

test('a month or a mirror that makes no sense is refused before anything is fetched', async () => {
  await expect(crimetrends('--out', 'x', '--months', '2025-13')).rejects.toThrow(
    'is not a month such as 2025-12',
  );
  await expect(crimetrends('--out', 'x', '--base-url', 'police')).rejects.toThrow(
    'is not source=url',
  );
  await expect(crimetrends('--out', 'x', '--months', '2025-12', '--latest')).rejects.toThrow(
    /cannot be used with/,
  );
});
