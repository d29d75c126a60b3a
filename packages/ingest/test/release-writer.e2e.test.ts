import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { freshFolder } from './england/fresh-folder.js';

// Of the built package: read from source there is no thread, and its faults would not have to cross
// from one to another.
const BUILT = new URL('../dist/shell/release/release-writer.js', import.meta.url);
const { openReleaseWriter } = (await import(
  BUILT.href
)) as typeof import('../src/shell/release/release-writer.js');

const shard = (name: string, populations: number[] = [1_000]): { path: string; json: string } => ({
  path: paths.search('2025-12', name),
  json: JSON.stringify({
    contract: 2,
    codes: ['E07900001'],
    names: [name],
    populations,
    lieIn: [0],
    places: ['England'],
  }),
});

describe('the thread that writes a release', () => {
  it('writes every file of every batch, and tells their sizes and checksums in the order they came', async () => {
    const folder = freshFolder();
    const writer = openReleaseWriter(folder, '2025-12');
    for (let batch = 0; batch < 40; batch += 1)
      await writer.write([shard(`a${batch}`), shard(`b${batch}`)]);
    const written = await writer.end();
    await writer.close();
    expect(written.map(([below]) => below).slice(0, 3)).toEqual([
      'search/starts-a0.json',
      'search/starts-b0.json',
      'search/starts-a1.json',
    ]);
    expect(readdirSync(join(folder, 'search'))).toHaveLength(80);
    expect(
      written.every(([below, , bytes]) => readFileSync(join(folder, below)).length === bytes),
    ).toBe(true);
  });

  it('stops at a file that the contract refuses, and says which', async () => {
    const writer = openReleaseWriter(freshFolder(), '2025-12');
    await writer.write([shard('sound'), shard('wrong', [1.5])]);
    await expect(writer.end()).rejects.toMatchObject({
      name: 'IngestError',
      code: 'checkFailed',
      file: 'releases/2025-12/search/starts-wrong.json',
    });
    await writer.close();
  });

  it('hands over a fault of the disk with its code and call', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'search'), 'a file where a folder must be');
    const writer = openReleaseWriter(folder, '2025-12');
    await writer.write([shard('any')]);
    await expect(writer.end()).rejects.toMatchObject({ code: 'EEXIST', syscall: 'mkdir' });
    await writer.close();
  });

  it('is a fault where it ends before its time', async () => {
    const writer = openReleaseWriter(freshFolder(), '2025-12');
    await writer.close();
    await writer.write([shard('late')]).catch(() => {});
    await expect(writer.end()).rejects.toThrow(
      'The thread that writes the release ended before its time.',
    );
  });
});
