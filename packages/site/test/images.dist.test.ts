import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@crimetrends/sdk';
import { afterAll, expect, test } from 'vitest';
import { writeImages, type PictureFacts } from '../src/images/write-images.js';

const root = join(import.meta.dirname, '..', '..', '..');
const bundle = join(root, '.demo', 'bundle');
const { release } = JSON.parse(readFileSync(join(bundle, 'latest.json'), 'utf8')) as {
  release: string;
};
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Draws the pictures of one level, and returns the folders of their places. */
async function drawn(): Promise<string[]> {
  const out = mkdtempSync(join(tmpdir(), 'images-'));
  folders.push(out);
  const client = createClient({ base: `${pathToFileURL(bundle).href}/` });
  const places = await writeImages({ client, bundle, release, out, levels: ['region'] });
  const paths = readdirSync(join(out, 'area')).toSorted();
  expect(paths.length).toBe(places);
  return paths.map((path) => join(out, 'area', path));
}

test('a place has card and badge, light and dark, as drawing and picture, and their words', async () => {
  const [first] = await drawn();
  expect(first).toMatch(/E12\d{6}-[a-z-]+$/);
  expect(readdirSync(first!).toSorted()).toEqual([
    'badge-dark.png',
    'badge-dark.svg',
    'badge.png',
    'badge.svg',
    'card-dark.png',
    'card-dark.svg',
    'card.png',
    'card.svg',
    'images.json',
  ]);
  const facts = JSON.parse(readFileSync(join(first!, 'images.json'), 'utf8')) as Record<
    'badge' | 'card',
    PictureFacts
  >;
  for (const name of ['badge', 'card'] as const) {
    const png = readFileSync(join(first!, `${name}.png`));
    const { width, height, alt } = facts[name];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
    expect(alt).toMatch(/^Recorded crime in .*Demoland/);
  }
});

test('the same bundle gives the same bytes', async () => {
  const [one, other] = await Promise.all([drawn(), drawn()]);
  expect(one.length).toBeGreaterThan(0);
  for (const [index, folder] of one.entries())
    for (const file of readdirSync(folder))
      expect(
        readFileSync(join(folder, file)).equals(readFileSync(join(other[index]!, file))),
        file,
      ).toBe(true);
});

test('the example writes a card as SVG and PNG, and its text alternative', () => {
  const folder = mkdtempSync(join(tmpdir(), 'card-image-'));
  folders.push(folder);
  const script = join(root, 'examples', 'card-image', 'card-image.mjs');
  const base = `${pathToFileURL(bundle).href}/`;
  const alt = execFileSync(process.execPath, [script, base, 'QA1 1AD', join(folder, 'card')], {
    encoding: 'utf8',
  });
  expect(alt).toMatch(/^Recorded crime around QA1 1AD\. .* crimes per 1,000 people/);
  expect(readFileSync(join(folder, 'card.svg'), 'utf8')).toMatch(/^<svg xmlns=.*<\/svg>\n$/s);
  expect(readFileSync(join(folder, 'card.png')).subarray(1, 4).toString()).toBe('PNG');
});
