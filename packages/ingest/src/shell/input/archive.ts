import { crc32, createInflateRaw } from 'node:zlib';
import { stat } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { IngestError } from '../../core/ingest-error.js';
import { checkMembers } from '../../core/input/archive-limits.js';
import { quoted, visible } from '../../core/quotation.js';

/** A file inside a ZIP. Its name is a label only: nothing is ever written under it. */
export interface ArchiveMember {
  name: string;
  bytes: number;
  /**
   * Checksum and sizes from the ZIP's own list, so that content is told apart without unpacking.
   */
  identity: string;
  open(): Promise<Readable>;
}

/** An open ZIP; close it when done. */
export interface Archive {
  members: ArchiveMember[];
  close(): void;
}

// Method 8 of the ZIP format. The only other method allowed is 0, not compressed.
const DEFLATED = 8;
// zlib's default is 16 KiB, and each piece passes through three streams.
const CHUNK_BYTES = 524_288;

/** Opens a ZIP and lists its files by name. Throws `damagedArchive` or `refusedArchive`. */
export async function openArchive(path: string, label: string): Promise<Archive> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(
    (error: Error) => {
      throw damaged(label, error);
    },
  );
  try {
    const entries = await readEntries(zip, label);
    checkMembers(
      label,
      (await stat(path)).size,
      entries.map((entry) => ({
        name: visible(entry.fileName),
        bytes: entry.uncompressedSize,
        packedBytes: entry.compressedSize,
        method: entry.compressionMethod,
        isEncrypted: entry.isEncrypted(),
      })),
    );
    return { members: entries.map((entry) => member(zip, entry, label)), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readEntries(zip: ZipFile, label: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/')) entries.push(entry);
    }
  } catch (error) {
    throw damaged(label, error as Error);
  }
  return entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

function member(zip: ZipFile, entry: Entry, label: string): ArchiveMember {
  const name = visible(entry.fileName);
  const file = `${label} › ${name}`;
  return {
    name,
    bytes: entry.uncompressedSize,
    identity:
      `crc32 ${entry.crc32.toString(16).padStart(8, '0')} of ${entry.uncompressedSize} bytes in ` +
      `${entry.compressedSize}`,
    open: async () => {
      const packed = await zip
        .openReadStreamPromise(entry, { decodeFileData: false })
        .catch((error: Error) => {
          throw damaged(file, error);
        });
      const checked = checksum(entry, file);
      const stages: Readable[] = [packed];
      if (entry.compressionMethod === DEFLATED)
        stages.push(packed.pipe(createInflateRaw({ chunkSize: CHUNK_BYTES })));
      for (const stage of stages)
        stage.once('error', (cause) => checked.destroy(damaged(file, cause)));
      // A reader of the first bytes alone leaves the rest packed.
      checked.once('close', () => stages.forEach((stage) => stage.destroy()));
      return stages.at(-1)!.pipe(checked);
    },
  };
}

/** Checks a member against its listed size and checksum; a ZIP bomb ends at the first byte over. */
function checksum(entry: Entry, file: string): Transform {
  let sum = 0;
  let bytes = 0;
  const wrong = (words: string): IngestError => damaged(file, new Error(words));
  return new Transform({
    highWaterMark: CHUNK_BYTES,
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      bytes += chunk.length;
      if (bytes > entry.uncompressedSize)
        done(
          wrong(
            `too many bytes in the stream. expected ${entry.uncompressedSize}, got at least ${bytes}`,
          ),
        );
      else done(null, chunk);
    },
    flush(done) {
      if (bytes < entry.uncompressedSize)
        done(
          wrong(
            `not enough bytes in the stream. expected ${entry.uncompressedSize}, got only ${bytes}`,
          ),
        );
      else done(sum === entry.crc32 ? null : wrong('its checksum does not match its content'));
    },
  });
}

// yauzl's messages for a name that leads out of the folder it is unpacked into.
const CLIMBS = /^(invalid relative path|absolute path|invalid characters in fileName): (.*)$/s;

// yauzl's other messages, in an operator's words.
const WORDS: readonly [RegExp, string][] = [
  [/^End of central directory/, 'it has no list of files at its end, so it is cut short or no ZIP'],
  [/^Invalid comment length/, 'bytes follow its end'],
];

function damaged(file: string, { message }: Error): IngestError {
  const climbs = CLIMBS.exec(message);
  if (climbs) {
    return new IngestError(
      'refusedArchive',
      `${file}: holds a file named ${quoted(climbs[2]!)}, ` +
        'a name that leads out of the folder it is unpacked into. ' +
        'No publisher does that: remove the ZIP, and ask where it came from.',
      file,
    );
  }
  if (message === 'strong encryption is not supported')
    return new IngestError(
      'refusedArchive',
      `${file}: is encrypted. Unpack it with its password and put its files in its place.`,
      file,
    );
  const words = WORDS.find(([pattern]) => pattern.test(message))?.[1] ?? visible(message);
  return new IngestError(
    'damagedArchive',
    `${file}: the ZIP is cut short or damaged (${words}). Fetch it again, or remove it from the input folder.`,
    file,
  );
}
