import { cpSync, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { openArchive, type Archive } from '../../src/shell/input/archive.js';

/**
 * Copies the real files, with each force-month of an earlier archive in the place of the current
 * one.
 */
export async function copyWithEarlier(
  data: string,
  earlier: string,
  target: string,
): Promise<void> {
  mkdirSync(target, { recursive: true });
  cpSync(data, target, { recursive: true });
  rmSync(join(target, 'police-earlier-vintage'), { recursive: true, force: true });
  const old = await openArchive(join(data, earlier), earlier);
  for (const name of ['bedfordshire.zip', 'avon-and-somerset.zip']) {
    const current = await openArchive(join(data, 'police', name), name);
    rmSync(join(target, 'police', name), { force: true });
    await replaced(current, old, join(target, 'police', name));
    current.close();
  }
  old.close();
}

async function replaced(current: Archive, old: Archive, path: string): Promise<void> {
  const instead = new Map(old.members.map((member) => [basename(member.name), member]));
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(path));
  for (const member of current.members)
    zip.addReadStream(await (instead.get(basename(member.name)) ?? member).open(), member.name, {
      compress: false,
    });
  zip.end();
  await written;
}
