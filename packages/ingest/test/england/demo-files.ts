import { fromBufferPromise } from 'yauzl';
import { makeWorld, type World } from '../../src/demo/world/world.js';

export const DEFAULT_WORLD = { seed: 1, months: 36, lastMonth: '2025-12' };

/** The miniature as a build meets it: path (ZIP members behind their archive's path) → bytes. */
export async function demoInput(
  options = DEFAULT_WORLD,
): Promise<{ world: World; files: Map<string, Buffer> }> {
  const world = await makeWorld(options);
  const files = new Map<string, Buffer>();
  for (const { path, content } of world.files) {
    const bytes = Buffer.from(content as string);
    if (!path.endsWith('.zip')) files.set(path, bytes);
    else for (const [name, member] of await unzip(bytes)) files.set(`${path}!${name}`, member);
  }
  return { world, files };
}

/** A CSV's records by the names in its first line; quotes and a byte order mark are taken off. */
export function records(csv: Buffer): Record<string, string>[] {
  const [header, ...rows] = lines(csv);
  return rows.map((fields) =>
    Object.fromEntries(header!.map((name, place) => [name, fields[place]!])),
  );
}

/** Every line of a CSV as its fields. No demo field holds a line break. */
export function lines(csv: Buffer): string[][] {
  return csv
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
      ),
    );
}

async function unzip(bytes: Buffer): Promise<[string, Buffer][]> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const members: [string, Buffer][] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    members.push([entry.fileName, Buffer.concat(chunks)]);
  }
  return members;
}
