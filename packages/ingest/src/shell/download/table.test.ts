import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { instantly, misbehavingServer, planFor } from '../../../test/download-server.js';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { DownloadClient } from './client.js';
import { runDownloads } from './run.js';

const server = await misbehavingServer();

// Five rows, two to a page; the second name holds a comma.
const ROWS = [
  { FID: 1, LSOA21CD: 'E01900001', LSOA21NM: 'Aldermarsh 001A' },
  { FID: 2, LSOA21CD: 'E01900002', LSOA21NM: 'Harrowmouth, Eastcliff and Sandle 001A' },
  { FID: 3, LSOA21CD: 'E01900003', LSOA21NM: 'Skelder 001A' },
  { FID: 4, LSOA21CD: 'E01900004', LSOA21NM: 'Brackwater 001A' },
  { FID: 5, LSOA21CD: 'E01900005', LSOA21NM: 'Nethercote 001A' },
];

let out: string;
let edited: number;
let rows: typeof ROWS;
let answers: object[];
beforeEach(() => {
  [out, edited, rows, answers] = [freshFolder(), 100, ROWS, []];
  server.requests.length = 0;
  const json =
    (body: object) =>
    (_: unknown, response: { end(text: string): void }): void => {
      response.end(JSON.stringify(answers.shift() ?? body));
    };
  server.handlers.set('/layer', (request, response) =>
    json({
      objectIdField: 'FID',
      maxRecordCount: 2,
      editingInfo: { dataLastEditDate: edited },
      fields: [
        { name: 'FID', type: 'esriFieldTypeOID' },
        { name: 'LSOA21CD', type: 'esriFieldTypeString' },
        { name: 'LSOA21NM', type: 'esriFieldTypeString' },
      ],
    })(request, response),
  );
  server.handlers.set('/layer/query', (request, response) => {
    const asked = new URL(request.url!, server.base).searchParams;
    if (asked.has('returnCountOnly')) return json({ count: ROWS.length })(request, response);
    const offset = Number(asked.get('resultOffset'));
    const page = rows.slice(offset, offset + Number(asked.get('resultRecordCount')));
    return json({
      features: page.map((attributes) => ({
        attributes,
        ...(asked.get('returnGeometry') === 'true' && {
          geometry: { x: -attributes.FID, y: 50 + attributes.FID },
        }),
      })),
    })(request, response);
  });
});

const plan = (more = {}) =>
  planFor(server, '/layer', { how: 'table', to: 'geography/layer.csv', ...more });
const run = (more = {}): ReturnType<typeof runDownloads> =>
  runDownloads([plan(more)], out, instantly(), server.progress);
const csv = (): string[] => readFileSync(join(out, 'geography/layer.csv'), 'utf8').split('\n');

test('a table is read page by page into one CSV without the service’s own row number', async () => {
  const { files } = await run();
  expect(files[0]).toMatchObject({ state: 'fetched', rows: 5, checked: 'rows' });
  expect(csv()).toEqual([
    'LSOA21CD,LSOA21NM',
    'E01900001,Aldermarsh 001A',
    'E01900002,"Harrowmouth, Eastcliff and Sandle 001A"',
    'E01900003,Skelder 001A',
    'E01900004,Brackwater 001A',
    'E01900005,Nethercote 001A',
    '',
  ]);
  expect(
    server.requests.map(({ path }) => /resultOffset=(\d+)/.exec(path)?.[1]).filter(Boolean),
  ).toEqual(['0', '2', '4']);
  expect(server.requests[2]!.path).toContain('orderByFields=FID');
});

test('points are written as latitude and longitude', async () => {
  await run({ points: true });
  expect(csv().slice(0, 2)).toEqual([
    'LSOA21CD,LSOA21NM,lat,long',
    'E01900001,Aldermarsh 001A,51,-1',
  ]);
});

test('a table that was not edited is not read again', async () => {
  await run();
  server.requests.length = 0;
  expect((await run()).files[0]).toMatchObject({ state: 'unchanged' });
  expect(server.requests.map(({ path }) => path)).toEqual(['/layer?f=json']);
  edited = 200;
  expect((await run()).files[0]).toMatchObject({ state: 'fetched' });
});

test('pages of two editions are never put into one file', async () => {
  const pages = server.handlers.get('/layer/query')!;
  server.handlers.set('/layer/query', (request, response) => {
    if (edited === 100 && request.url!.includes('resultOffset=2')) edited = 200;
    pages(request, response);
  });
  const { files } = await run();
  expect(files[0]).toMatchObject({ state: 'fetched' });
  expect(server.requests.filter(({ path }) => path.includes('resultOffset=0'))).toHaveLength(2);
});

test('a table with fewer rows than the service counts is not put in place', async () => {
  rows = ROWS.slice(0, 3);
  const { failed } = await run();
  expect(failed[0]!.sentence).toContain('3 rows came of 5, 6 tries in a row');
  expect(existsSync(join(out, 'geography/layer.csv'))).toBe(false);
});

test('a passing error that ArcGIS sends with status 200 is tried again', async () => {
  answers = [{ error: { code: 503, message: 'Service busy' } }];
  expect((await run()).files[0]).toMatchObject({ state: 'fetched', rows: 5 });
});

test('a missing service ends at once with a sentence', async () => {
  answers = [{ error: { code: 400, message: 'Invalid URL' } }];
  const { failed } = await run();
  expect(failed[0]!.sentence).toContain(
    '/layer?f=json: status 400 (Invalid URL). Look for the new address on https://publisher.example/files',
  );
  expect(server.requests).toHaveLength(1);
});

// claim: servers-treated-politely
test('requests to one host keep to the limit', async () => {
  const waits: number[] = [];
  const client = new DownloadClient(instantly(waits, { requestsPerSecond: 4 }));
  for (let index = 0; index < 3; index += 1)
    await client.json(`${server.base}/layer?f=json`, () => '');
  expect(waits).toEqual([250, 500]);
});
