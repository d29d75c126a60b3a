import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearestOf } from '@crimetrends/sdk/stats';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { KeptNeighbours } from './kept-neighbours.js';

const points = (number: number): Float64Array[] =>
  Array.from({ length: number }, (_, index) =>
    Float64Array.of((index * 7919) % 97, (index * index * 31) % 89),
  );

function place(): { folder: string; fault: (error: unknown) => unknown } {
  return { folder: freshFolder(), fault: (error) => error };
}

const kept = (folder: string): string[] => readdirSync(join(folder, 'neighbours'));

describe('the nearest points of an earlier run', () => {
  it('are the same, row for row', () => {
    const cache = place();
    const first = new KeptNeighbours(cache, 'code').find(points(120), 5);
    const [name] = kept(cache.folder);
    const bytes = readFileSync(join(cache.folder, 'neighbours', name!));
    const again = new KeptNeighbours(cache, 'code').find(points(120), 5);
    expect(again.map((row) => [...row])).toEqual(nearestOf(points(120), 5).map((row) => [...row]));
    expect(first.map((row) => [...row])).toEqual(again.map((row) => [...row]));
    expect(readFileSync(join(cache.folder, 'neighbours', name!))).toEqual(bytes);
  });

  // claim: areas-alike-kept-too
  it('are read from the file, not computed again', () => {
    const cache = place();
    new KeptNeighbours(cache, 'code').find(points(30), 3);
    const file = (): number =>
      statSync(join(cache.folder, 'neighbours', kept(cache.folder)[0]!)).ino;
    const written = file();
    new KeptNeighbours(cache, 'code').find(points(30), 3);
    expect(file()).toBe(written);
  });

  it('are not read from a file made for other points', () => {
    const cache = place();
    new KeptNeighbours(cache, 'code').find(points(30), 3);
    const [first] = kept(cache.folder);
    const other = new KeptNeighbours(cache, 'code').find(points(31), 3);
    const second = kept(cache.folder).find((name) => name !== first);
    writeFileSync(
      join(cache.folder, 'neighbours', second!),
      readFileSync(join(cache.folder, 'neighbours', first!)),
    );
    expect(new KeptNeighbours(cache, 'code').find(points(31), 3)).toEqual(other);
  });

  it('are computed again for other code, other points, or another number', () => {
    const cache = place();
    new KeptNeighbours(cache, 'code').find(points(30), 3);
    new KeptNeighbours(cache, 'other code').find(points(30), 3);
    new KeptNeighbours(cache, 'code').find(points(30), 4);
    new KeptNeighbours(cache, 'code').find(points(30).toReversed(), 3);
    expect(kept(cache.folder)).toHaveLength(4);
  });

  it('are computed again where a byte was changed, and the file is mended', () => {
    const cache = place();
    const found = new KeptNeighbours(cache, 'code').find(points(40), 3);
    const path = join(cache.folder, 'neighbours', kept(cache.folder)[0]!);
    const damaged = readFileSync(path);
    damaged[50]! ^= 1;
    writeFileSync(path, damaged);
    expect(new KeptNeighbours(cache, 'code').find(points(40), 3)).toEqual(found);
    damaged[50]! ^= 1;
    expect(readFileSync(path)).toEqual(damaged);
  });

  it('are removed when a run does not use them', () => {
    const cache = place();
    new KeptNeighbours(cache, 'code').find(points(30), 3);
    const next = new KeptNeighbours(cache, 'code');
    next.find(points(50), 3);
    next.forgetOthers();
    expect(kept(cache.folder)).toHaveLength(1);
  });
});
