import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@crimetrends/sdk';
import { manifest as manifestFile, type Manifest } from '@crimetrends/sdk/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { england, silent } from '../../../test/england/england.js';
import { fingerprint, freshFolder } from '../../../test/england/fresh-folder.js';
import { verificationText } from '../../core/verification/text.js';
import { verifyRelease, type Verification } from '../../core/verification/verification.js';
import { openTarget } from '../publish/open-target.js';
import { publish } from '../publish/publish.js';
import { pointerOnDisk, releaseFiles } from '../release/release-files.js';
import { PACKED_ELEMENTS, type PackedElement } from '../../core/packing/packed-elements.js';
import { readPackInput } from './read-pack-input.js';
import { widgetFiles, widgetsFolder } from './widgets-folder.js';
import { writePack } from './write-pack.js';

const RELEASE = 'releases/2025-12/';
let bundle: string;
let widgets: string;

beforeAll(async () => {
  bundle = england().bundle;
  widgets = freshFolder();
  mkdirSync(join(widgets, 'chunks'));
  for (const name of [
    'crimetrends.js',
    'crimetrends.css',
    'crimetrends.js.map',
    'chunks/card-1.js',
    'chunks/card-1.js.map',
  ])
    writeFileSync(join(widgets, name), name);
  for (const [name, text] of Object.entries({
    'crimetrends.js': 'import("./chunks/card-1.js");import("./chunks/elements-2.js")',
    'chunks/card-1.js': 'import{a}from"./absence-3.js"',
    'chunks/elements-2.js': 'import("./trend.define-4.js");import("./map.define-5.js")',
    'chunks/absence-3.js': '',
    'chunks/trend.define-4.js': '',
    'chunks/map.define-5.js': '',
  }))
    writeFileSync(join(widgets, name), text);
});

const pack = (
  outcodes: string[],
  out = join(freshFolder(), 'pack'),
  elements: readonly PackedElement[] = ['card'],
): string => {
  writePack(readPackInput(bundle, '2025-12', outcodes, elements), elements, widgets, out);
  return out;
};
const verify = (folder: string): Verification =>
  verifyRelease('2025-12', releaseFiles(folder, '2025-12'), pointerOnDisk(folder));

test('a pack has the outcodes and the areas they lie in byte for byte, and no others', () => {
  const out = pack(['QA2', 'qa1']);
  const released = readdirSync(join(out, 'bundle', RELEASE), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(out, 'bundle', RELEASE).length))
    .sort();
  expect(released).toEqual([
    'SHA256SUMS',
    'areas/country/E92900001.json',
    'areas/county/E10900001.json',
    'areas/ltla/E07900001.json',
    'areas/nation/K04900001.json',
    'areas/outcode/QA1.json',
    'areas/outcode/QA2.json',
    'areas/region/E12900002.json',
    'coverage.json',
    'manifest.json',
    'outcodes/QA1.json',
    'outcodes/QA2.json',
    'postcodes/QA1.json',
    'postcodes/QA2.json',
    ...released.filter((name) => name.startsWith('search/')),
  ]);
  for (const path of released.filter((name) => /^(areas|outcodes|postcodes)\//.test(name)))
    expect(readFileSync(join(out, 'bundle', RELEASE, path), 'utf8'), path).toBe(
      readFileSync(join(bundle, RELEASE, path), 'utf8'),
    );
  expect(readFileSync(join(out, 'bundle/latest.json'), 'utf8')).toBe(
    readFileSync(join(bundle, 'latest.json'), 'utf8'),
  );
  expect(readdirSync(join(out, 'widgets'), { recursive: true }).toSorted()).toEqual([
    'chunks',
    'chunks/absence-3.js',
    'chunks/card-1.js',
    'crimetrends.css',
    'crimetrends.js',
  ]);
});

test('other elements add the files that they read, and their own code', () => {
  const out = pack(['QA1'], undefined, PACKED_ELEMENTS);
  const below = (folder: string): string[] =>
    readdirSync(join(out, 'bundle', RELEASE, folder)).toSorted();
  expect(below('areas')).toEqual([
    'country',
    'county',
    'lsoa21',
    'ltla',
    'nation',
    'outcode',
    'region',
    'town',
    'ward',
  ]);
  expect(below('contexts')).toContain('lsoa21');
  expect(existsSync(join(out, 'widgets/chunks/trend.define-4.js'))).toBe(true);
  expect(existsSync(join(out, 'widgets/chunks/map.define-5.js'))).toBe(false);
  expect(verify(join(out, 'bundle')).faults).toEqual([]);
});

test('places of the pack are found by name, and no others', async () => {
  const client = createClient({ base: pathToFileURL(`${join(pack(['QA1']), 'bundle')}/`) });
  expect((await client.search('QA1')).map((found) => found.kind === 'area' && found.code)).toEqual([
    'QA1',
  ]);
  const names = [];
  for (const text of ['aldermarsh', 'skelder']) names.push((await client.search(text)).length > 0);
  expect(names).toEqual([true, false]);
});

test('its manifest says what it was cut from, keeps every credit, and names no input file', () => {
  const whole = manifestFile.parse(
    JSON.parse(readFileSync(join(bundle, RELEASE, 'manifest.json'), 'utf8')),
  );
  const cut = manifestFile.parse(
    JSON.parse(readFileSync(join(pack(['QA1']), 'bundle', RELEASE, 'manifest.json'), 'utf8')),
  );
  expect(cut.subset).toEqual({
    outcodes: ['QA1'],
    checksumsSha256: createHash('sha256')
      .update(readFileSync(join(bundle, RELEASE, 'SHA256SUMS')))
      .digest('hex'),
  });
  expect(cut.sources.map(({ attribution }) => attribution)).toEqual(
    whole.sources.map(({ attribution }) => attribution),
  );
  expect(cut.sources.flatMap(({ files }) => files)).toEqual([]);
  expect(whole).not.toHaveProperty('subset');
});

test('the same pack made again is the same, and with other outcodes is another', () => {
  const out = pack(['QA1']);
  const first = fingerprint(out);
  pack(['QA1'], out);
  expect(fingerprint(out)).toBe(first);
  pack(['QA2'], out);
  expect(existsSync(join(out, 'bundle', RELEASE, 'outcodes/QA1.json'))).toBe(false);
  expect(verify(join(out, 'bundle')).faults).toEqual([]);
});

describe('verify', () => {
  test('finds a pack sound, and says what it did not check', () => {
    const outcome = verify(join(pack(['QA1', 'QA2']), 'bundle'));
    expect(outcome).toMatchObject({ ok: true, faults: [], subset: ['QA1', 'QA2'] });
    expect(verificationText(outcome)).toContain(
      '  a pack of QA1, QA2; sums, ranks and ledger are checked in the whole release\n',
    );
    expect(verificationText(outcome)).toContain('The pack is sound.');
  });

  test('finds an outcode that is missing, one that is not named, and a figure that differs', () => {
    const folder = join(pack(['QA1', 'QA2']), 'bundle');
    const change = (name: string, edit: (content: Record<string, never>) => void): void => {
      const path = join(folder, RELEASE, name);
      const content = JSON.parse(readFileSync(path, 'utf8')) as Record<string, never>;
      edit(content);
      writeFileSync(path, `${JSON.stringify(content)}\n`);
    };
    change('manifest.json', (content) => {
      (content as unknown as Manifest).subset!.outcodes = ['QA1', 'QA3'];
    });
    change('outcodes/QA1.json', ({ comparators }) => {
      (comparators as unknown as { population: number }[])[0]!.population += 1;
    });
    const sentences = verify(folder)
      .faults.filter(({ check }) => check === 'links')
      .map(({ file, sentence }) => `${file.slice(RELEASE.length)}: ${sentence}`);
    expect(sentences).toEqual(
      expect.arrayContaining([
        'manifest.json: names the outcode QA3, whose files are missing.',
        'outcodes/QA2.json: is of an outcode that the manifest does not name.',
        expect.stringMatching(/^outcodes\/QA1\.json: its comparator \w+ differs/),
      ]),
    );
    expect(sentences).toHaveLength(3);
  });

  test('does not mistake a release with missing files for a pack', () => {
    const folder = freshFolder();
    cpSync(bundle, folder, { recursive: true });
    rmSync(join(folder, RELEASE, 'ledger.json'));
    expect(verify(folder).faults.map(({ check }) => check)).toContain('ledger');
  });
});

test('a pack is not published in place of the bundle', async () => {
  const site = openTarget(
    { kind: 'folder', path: freshFolder() },
    { encoding: 'none', precompress: false, brotliQuality: 5, parallel: 4, env: {} },
  );
  const send = (from: string) =>
    publish({ bundle: from, release: '2025-12', dryRun: false }, site, silent);
  await send(bundle);
  await expect(send(join(pack(['QA1']), 'bundle'))).rejects.toThrow(
    'its latest.json names the whole release 2025-12; this is a pack of QA1. Publish to another folder or prefix.',
  );
});

test('what cannot be packed is an error with the next step', () => {
  expect(() => pack(['QA1', 'QQ1'])).toThrow(
    `${bundle}: there is no outcode “QQ1” in release 2025-12.`,
  );
  const other = freshFolder();
  writeFileSync(join(other, 'mine.txt'), '');
  expect(() => pack(['QA1'], other)).toThrow(
    `${other}: is not empty, and no pack lies there. Choose another folder, or empty it.`,
  );
  expect(() => widgetsFolder(other)).toThrow(
    `The widgets were not found: no crimetrends.js, crimetrends.css, chunks in ${other}.`,
  );
  expect(widgetFiles(widgetsFolder(widgets), ['card'])).toEqual([
    'chunks/absence-3.js',
    'chunks/card-1.js',
    'crimetrends.css',
    'crimetrends.js',
  ]);
});
