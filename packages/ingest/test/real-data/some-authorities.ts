import { mkdirSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { openArchive } from '../../src/shell/input/archive.js';
import { DATA } from './real-files.js';

const ARCHIVES = ['lookups/ons-lookups.zip', 'census/census2021-lsoa.derived.zip'];
const LSOA = /[EW]01\d{6}/g;

/**
 * Writes the real lookups and census of some local authorities to a folder: what a test needs that
 * asks about one force, in seconds where all of England and Wales would take a minute.
 *
 * @param isKept whether a local authority, by its code of 2024, is kept
 */
export async function writeSomeAuthorities(
  folder: string,
  isKept: (lad24: string) => boolean,
): Promise<void> {
  const files = (await Promise.all(ARCHIVES.map(membersOf))).flat();
  const ofArea = files.find(({ name }) => name === 'LSOA21_WD24_LAD24_EW_LU.csv')!;
  const lsoas = new Set<string>();
  for (const line of linesOf(ofArea.content)) {
    const lad24 = /,([EW]0[6-9]\d{6}),/.exec(line)?.[1];
    if (lad24 && isKept(lad24)) lsoas.add(line.match(LSOA)![0]);
  }
  const exactFit = files.find(({ name }) => name.includes('Exact_Fit'))!;
  for (const line of linesOf(exactFit.content)) {
    const [lsoa11, lsoa21] = line.match(LSOA) ?? [];
    if (lsoas.has(lsoa21!)) lsoas.add(lsoa11!);
  }
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of files)
    writeFileSync(
      join(folder, name),
      linesOf(content)
        .filter((line) => {
          const found = line.match(LSOA);
          return !found || found.every((code) => lsoas.has(code));
        })
        .join('\n'),
    );
}

const linesOf = (content: string): string[] => content.split('\n');

async function membersOf(path: string): Promise<{ name: string; content: string }[]> {
  const archive = await openArchive(join(DATA, path), path);
  try {
    const found: { name: string; content: string }[] = [];
    for (const member of archive.members)
      found.push({ name: member.name, content: await text(await member.open()) });
    return found;
  } finally {
    archive.close();
  }
}
