import { open, readdir, stat } from 'node:fs/promises';
import type { BigIntStats, Dirent } from 'node:fs';
import { join } from 'node:path';
import { pipeline, Transform, type Readable } from 'node:stream';
import { IngestError } from '../../core/ingest-error.js';
import { visible } from '../../core/quotation.js';
import { openArchive, type Archive } from './archive.js';
import { officeDocument } from './workbook/workbook.js';

/** A file of the input folder, plain or a member of a ZIP. */
export interface InputFile {
  /** Path below the input folder, with `/`; a ZIP's member is `archive.zip › member.csv`. */
  file: string;
  bytes: number;
  /** Differs when the content does: size, times and inode, or the checksum of a ZIP's member. */
  identity: string;
  /** Path on disk, of plain files only. */
  path?: string;
  /** Why it cannot be read; absent where it can. */
  why?: string;
  /**
   * Opens the file at its start.
   * @param chunkBytes how much of a plain file is read at once; a ZIP's member comes as unpacked
   */
  open(chunkBytes?: number): Promise<Readable>;
}

/** Every file below a folder, at any depth, in the order of paths. `close` closes the ZIPs. */
export interface InputFolder {
  files: InputFile[];
  /** Bytes read so far, by file; a file that was not opened is absent. */
  bytesRead: ReadonlyMap<string, number>;
  close(): void;
}

/** How a folder is listed. */
export interface Listing {
  /** Called for a file that cannot be opened, which is then skipped; by default that throws. */
  onDamaged?: (error: unknown, file: string) => void;
  /**
   * Whether an earlier run recognised the file: its first bytes are then not read to spot a ZIP.
   */
  isKnown?: (file: string, identity: string) => boolean;
}

/** Lists a folder, without hidden files and folders. Throws IngestError. */
export async function openInputFolder(
  folder: string,
  { onDamaged, isKnown }: Listing = {},
): Promise<InputFolder> {
  const archives: Archive[] = [];
  const files: InputFile[] = [];
  const meter = new Map<string, number>();
  const close = (): void => archives.forEach((archive) => archive.close());
  try {
    for (const path of await pathsBelow(folder)) {
      const file = visible(path.slice(folder.length).replace(/\\/g, '/').replace(/^\/+/, ''));
      try {
        const found = await filesAt(path, file, archives, isKnown);
        files.push(...found.map((input) => ({ ...input, open: metered(input, meter) })));
      } catch (error) {
        if (!onDamaged) throw error;
        onDamaged(error, file);
      }
    }
    return { files, bytesRead: meter, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function pathsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown): Dirent[] => {
      throw unreadable(folder, error);
    },
  );
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(path.slice(folder.length)))
    .sort();
}

/** The plain file at a path, or the members of the ZIP there; a ZIP is added to `archives`. */
async function filesAt(
  path: string,
  file: string,
  archives: Archive[],
  isKnown: Listing['isKnown'],
): Promise<InputFile[]> {
  const found = await stat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ELOOP') return undefined;
    throw unreadable(file, error);
  });
  if (!found?.isFile()) return [nothing(file, whyNoFile(found))];
  const identity = identityOf(found);
  const plain: InputFile = {
    file,
    bytes: Number(found.size),
    identity,
    path,
    open: (chunkBytes) => openPlain(path, file, { highWaterMark: chunkBytes }),
  };
  if (isKnown?.(file, identity) || !(await isZip(path, file))) return [plain];
  const archive = await openArchive(path, file);
  archives.push(archive);
  const document = officeDocument(archive.members);
  if (document !== undefined)
    return [document === 'workbook' ? plain : nothing(file, OFFICE_DOCUMENTS[document])];
  return membersOf(archive, file);
}

// A file rewritten within one tick of the clock, at the same size, has another inode or change
// time.
function identityOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size} bytes, modified ${mtimeNs}, changed ${ctimeNs}, inode ${ino}`;
}

function whyNoFile(found: BigIntStats | undefined): string {
  if (found === undefined) return 'a link to nothing; put the file itself here';
  return found.isDirectory()
    ? 'a link to a folder, which is not followed; copy the folder here'
    : 'neither a file nor a folder';
}

/** Opens the file and counts the bytes that are read of it. */
function metered(
  { file, open: openSource }: InputFile,
  meter: Map<string, number>,
): InputFile['open'] {
  return async (chunkBytes) => {
    const counter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        meter.set(file, (meter.get(file) ?? 0) + chunk.length);
        done(null, chunk);
      },
    });
    return pipeline(await openSource(chunkBytes), counter, () => {});
  };
}

function membersOf({ members }: Archive, file: string): InputFile[] {
  const shown = members.filter(({ name }) => !isHidden(name));
  if (shown.length === 0) return [nothing(file, 'the ZIP holds no file')];
  return shown.map(({ name, ...member }) => ({ file: `${file} › ${name}`, ...member }));
}

const OFFICE_DOCUMENTS = {
  other: 'an office document; save each table as CSV',
  openDocument:
    'an OpenDocument spreadsheet (ODS), which is not read; save it as XLSX, or each table as CSV',
} as const;

// macOS adds a hidden twin of every file to its ZIPs.
function isHidden(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part.startsWith('.') || part === '__MACOSX');
}

function nothing(file: string, why: string): InputFile {
  return {
    file,
    bytes: 0,
    identity: why,
    why,
    open: async () => {
      throw new IngestError('unreadable', `${file}: ${why}.`, file);
    },
  };
}

async function openPlain(
  path: string,
  file: string,
  part: { end?: number; highWaterMark?: number | undefined },
): Promise<Readable> {
  const handle = await open(path).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  return handle.createReadStream(part);
}

async function isZip(path: string, file: string): Promise<boolean> {
  const start = await firstBytes(await openPlain(path, file, { end: 3 }), 4);
  return startsLikeZip(start) || path.toLowerCase().endsWith('.zip');
}

/** Whether the first bytes are those of a ZIP. */
export function startsLikeZip(start: Buffer): boolean {
  return start.toString('latin1', 0, 4) === 'PK\u0003\u0004';
}

/** Reads at most `length` bytes of a stream, and no more. */
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

/** An error of reading a file, as a sentence. */
export function unreadable(file: string, error: unknown): IngestError {
  return new IngestError(
    'unreadable',
    `${file}: cannot be read (${(error as Error).message}). ` +
      'Let the user that runs this program read it, or remove it from the input folder.',
    file,
  );
}
