import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openArchive, type Archive } from './archive.js';

/** A file of the input folder, plain or inside a ZIP, that can be read from its start. */
export interface InputFile {
  /** Path below the input folder with `/`; members as `archive.zip › member.csv`. */
  file: string;
  bytes: number;
  /** Where it lies on disk, for plain files only. */
  path?: string;
  open(): Promise<Readable>;
}

/** Every file below a folder, at any depth, in the order of paths. `close` lets go of the ZIPs. */
export interface InputFolder {
  files: InputFile[];
  close(): void;
}

/** Lists a folder; hidden files and folders are passed over. A damaged ZIP throws, unless someone wants to be told of it and go on. */
export async function openInputFolder(folder: string, onDamaged?: (error: unknown, file: string) => void): Promise<InputFolder> {
  const archives: Archive[] = [];
  const files: InputFile[] = [];
  const close = (): void => archives.forEach((archive) => archive.close());
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.slice(folder.length).split(/[\\/]/).some((part) => part.startsWith('.')))
      .sort();
    for (const path of paths) {
      const file = path.slice(folder.length).replace(/\\/g, '/').replace(/^\/+/, '');
      if (await isZip(path)) {
        const archive = await openArchive(path, file).catch((error: unknown) => {
          if (!onDamaged) throw error;
          onDamaged(error, file);
        });
        if (!archive) continue;
        archives.push(archive);
        for (const { name, bytes, open } of archive.members) files.push({ file: `${file} › ${name}`, bytes, open });
      } else {
        const { size } = await stat(path);
        files.push({ file, bytes: size, path, open: async () => createReadStream(path) });
      }
    }
    return { files, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function isZip(path: string): Promise<boolean> {
  const start = await firstBytes(createReadStream(path, { end: 3 }), 4);
  return start.toString('latin1').startsWith('PK\u0003\u0004') || path.toLowerCase().endsWith('.zip');
}

/** The first bytes of a stream, at most `length`; the rest is not read. */
export async function firstBytes(stream: Readable, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    read += chunk.length;
    if (read >= length) break;
  }
  return Buffer.concat(chunks).subarray(0, length);
}
