import { crc32 } from 'node:zlib';
import { Transform, type Readable } from 'node:stream';
import { open, type Entry, type ZipFile } from 'yauzl';
import { IngestError } from '../core/ingest-error.js';

/** A file inside a ZIP. Its name is only ever a label: nothing is written under it. */
export interface ArchiveMember {
  name: string;
  bytes: number;
  /** Checksum and sizes from the ZIP's own list: other content has another identity, and nothing is unpacked to know it. */
  identity: string;
  open(): Promise<Readable>;
}

/** An open ZIP; close it when done. */
export interface Archive {
  members: ArchiveMember[];
  close(): void;
}

// Deflate of CSV reaches 25:1; a member that claims more than 200:1 is a bomb, not a table.
const LARGEST_RATIO = 200;

/** Opens a ZIP and lists its files in the order of their names. Throws `damagedArchive` when the ZIP is cut short. */
export async function openArchive(path: string, label: string): Promise<Archive> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, decodeStrings: true }, (error, opened) => (error ? reject(damaged(label, error)) : resolve(opened)));
  });
  try {
    const entries = await readEntries(zip, label);
    return { members: entries.map((entry) => member(zip, entry, label)), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readEntries(zip: ZipFile, label: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (!entry.fileName.endsWith('/')) entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', resolve);
    zip.on('error', (error: Error) => reject(damaged(label, error)));
    zip.readEntry();
  });
  return entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

function member(zip: ZipFile, entry: Entry, label: string): ArchiveMember {
  const file = `${label} › ${entry.fileName}`;
  return {
    name: entry.fileName,
    bytes: entry.uncompressedSize,
    identity: `crc32 ${entry.crc32.toString(16).padStart(8, '0')} of ${entry.uncompressedSize} bytes in ${entry.compressedSize}`,
    open: () =>
      new Promise((resolve, reject) => {
        if (entry.uncompressedSize > entry.compressedSize * LARGEST_RATIO + 65_536) {
          reject(new IngestError('damagedArchive', `${file}: claims to hold ${entry.uncompressedSize} bytes in ${entry.compressedSize}; no table packs so tightly, so it was not opened. Remove it or fetch it again.`, file));
          return;
        }
        zip.openReadStream(entry, (error, stream) => {
          if (error) reject(damaged(file, error));
          else resolve(stream.once('error', (cause) => checked.destroy(damaged(file, cause))).pipe(checked));
        });
        const checked = checksum(entry, file);
      }),
  };
}

// yauzl checks sizes but not the CRC, so a flipped byte in a stored member would pass.
function checksum(entry: Entry, file: string): Transform {
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      done(sum === entry.crc32 ? null : damaged(file, new Error('its checksum does not match its content')));
    },
  });
}

function damaged(file: string, cause: Error): IngestError {
  return new IngestError('damagedArchive', `${file}: the ZIP is cut short or damaged (${cause.message}). Fetch it again, or remove it from the input folder.`, file);
}
