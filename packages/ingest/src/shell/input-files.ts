import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Transform, type Readable } from 'node:stream';
import { openArchive, type Archive } from './archive.js';

/** A file of the input folder, plain or inside a ZIP, that can be read from its start. */
export interface InputFile {
  /** Path below the input folder with `/`; members as `archive.zip › member.csv`. */
  file: string;
  bytes: number;
  /** What tells this content from another without reading it: checksum of a ZIP's member; size, times and inode of a plain file. */
  identity: string;
  /** Where it lies on disk, for plain files only. */
  path?: string;
  open(): Promise<Readable>;
}

/** Every file below a folder, at any depth, in the order of paths. `close` lets go of the ZIPs. */
export interface InputFolder {
  files: InputFile[];
  /** Bytes of content that were handed out, by file; a file that was not opened is absent. */
  bytesRead: ReadonlyMap<string, number>;
  close(): void;
}

/** What the listing of a folder may be told. */
export interface Listing {
  /** Told of a damaged ZIP, which is then passed over; without it a damaged ZIP throws. */
  onDamaged?: (error: unknown, file: string) => void;
  /** Whether a plain file was looked at before, so that not even its first bytes are needed to know that it is no ZIP. */
  isKnown?: (file: string, identity: string) => boolean;
}

/** Lists a folder; hidden files and folders are passed over. */
export async function openInputFolder(folder: string, { onDamaged, isKnown }: Listing = {}): Promise<InputFolder> {
  const archives: Archive[] = [];
  const files: InputFile[] = [];
  const meter = new Map<string, number>();
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
      const identity = await identityOf(path);
      if (!isKnown?.(file, identity) && (await isZip(path))) {
        const archive = await openArchive(path, file).catch((error: unknown) => {
          if (!onDamaged) throw error;
          onDamaged(error, file);
        });
        if (!archive) continue;
        archives.push(archive);
        for (const { name, open, ...member } of archive.members) files.push({ ...member, ...metered(`${file} › ${name}`, open, meter) });
      } else {
        const { size } = await stat(path);
        files.push({ bytes: size, identity, path, ...metered(file, async () => createReadStream(path), meter) });
      }
    }
    return { files, bytesRead: meter, close };
  } catch (error) {
    close();
    throw error;
  }
}

// A file that is written again within the clock's tick and with the same size still has another inode or change time.
async function identityOf(path: string): Promise<string> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(path, { bigint: true });
  return `${size} bytes, modified ${mtimeNs}, changed ${ctimeNs}, inode ${ino}`;
}

/** Counts what is read, chunk by chunk; an error of the source reaches the reader, and a reader that stops closes the source. */
function metered(file: string, open: () => Promise<Readable>, meter: Map<string, number>): Pick<InputFile, 'file' | 'open'> {
  return {
    file,
    open: async () => {
      const counter = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          meter.set(file, (meter.get(file) ?? 0) + chunk.length);
          done(null, chunk);
        },
      });
      return pipeline(await open(), counter, () => {});
    },
  };
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
