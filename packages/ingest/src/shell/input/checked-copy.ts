import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { isUtf8 } from 'node:buffer';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { IngestError } from '../../core/ingest-error.js';
import { unreadable, type InputFile } from './input-files.js';
import { LineCount, LONGEST_LINE, type LineFault } from './line-count.js';

/** A file whose bytes were checked, before the database reads it. */
export interface CheckedFile {
  file: string;
  /** Where the checked bytes are: the file itself, or a scratch copy of a ZIP's member. */
  path: string;
  bytes: number;
  sha256: string;
  /** Lines other than the header and blank ones. */
  lines: number;
  /** Blank lines that other lines follow. */
  blankLines: number;
  /** Whether the last line ends with a line end; otherwise the file may have been cut short. */
  isEnded: boolean;
  /** Whether there is any quote: a row may then run over several lines. */
  hasQuotes: boolean;
}

// The default of 64 KiB took a fifth longer for 458 MB, two million rows.
const CHUNK_BYTES = 1_048_576;
const LINE_FEED = 10;
const QUOTE = 34;
// DuckDB reads these as a pattern, which other files may match.
const PATTERN = /[*?[]/;

/** What one reading of a file's text found. */
export type CheckedText = Omit<CheckedFile, 'file' | 'path'>;

/**
 * Checks that a file is UTF-8 text in lines, in one reading that also copies a ZIP's member to
 * `scratchPath`. DuckDB crashes on invalid UTF-8 when it reads some of the columns only.
 */
export async function checkedCopy(input: InputFile, scratchPath: string): Promise<CheckedFile> {
  if (input.path !== undefined && !PATTERN.test(input.path))
    return { file: input.file, path: input.path, ...(await checkedText(input)) };
  return {
    file: input.file,
    path: scratchPath,
    ...(await checkedText(input, createWriteStream(scratchPath))),
  };
}

/** Removes copies of ZIP members; plain files stay. */
export async function discardCopies(files: readonly CheckedFile[], scratch: string): Promise<void> {
  await Promise.all(
    files
      .filter(({ path }) => path.startsWith(scratch))
      .map(({ path }) => rm(path, { force: true })),
  );
}

/** Reads a file to its end, checks its text, and writes it to `copy` if given. */
export async function checkedText(input: InputFile, copy?: Writable): Promise<CheckedText> {
  const check = new TextCheck(input.file);
  const checked = async function* (chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    for await (const chunk of chunks) {
      check.read(chunk);
      if (copy) yield chunk;
    }
  };
  await pipeline(await input.open(CHUNK_BYTES), checked, copy ?? new Writable()).catch(
    (error: unknown) => {
      throw (error as NodeJS.ErrnoException).syscall === 'read'
        ? unreadable(input.file, error)
        : error;
    },
  );
  return check.end();
}

class TextCheck {
  readonly #hash = createHash('sha256');
  readonly #lines = new LineCount();
  #bytes = 0;
  #hasQuotes = false;
  /** First bytes of a character that the next chunk finishes. */
  #rest: Buffer = Buffer.alloc(0);

  constructor(readonly file: string) {}

  read(chunk: Buffer): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    this.#hasQuotes ||= chunk.includes(QUOTE);
    const text = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const whole = text.subarray(0, text.length - openCharacter(text));
    if (!isUtf8(whole) || whole.includes(0)) this.#refuse(whole);
    this.#rest = Buffer.from(text.subarray(whole.length));
    this.#lines.read(chunk);
    this.#refuseLines();
  }

  end(): CheckedText {
    if (this.#rest.length > 0) this.#refuse(this.#rest);
    const { isEnded } = this.#lines;
    this.#lines.end();
    this.#refuseLines();
    return {
      bytes: this.#bytes,
      sha256: this.#hash.digest('hex'),
      lines: Math.max(0, this.#lines.filled - 1),
      blankLines: this.#lines.blank,
      isEnded,
      hasQuotes: this.#hasQuotes,
    };
  }

  #refuse(text: Buffer): never {
    const line = this.#lines.line + linesBeforeFault(text);
    throw new IngestError(
      'notUtf8',
      `${this.file}, line ${line}: bytes that are not UTF-8 text. ` +
        'Fetch the file again, or convert it to UTF-8, then run again.',
      this.file,
      line,
    );
  }

  #refuseLines(): void {
    if (this.#lines.fault) throw lineError(this.file, this.#lines.fault);
  }
}

/** A fault of a file's lines, as a sentence. */
export function lineError(file: string, { kind, line }: LineFault): IngestError {
  if (kind === 'tooLong') {
    return new IngestError(
      'lineTooLong',
      `${file}, line ${line}: the line is longer than ${LONGEST_LINE / 1e6} MB, ` +
        'and no row of a table is. Its line ends were lost, or it is another kind of file: ' +
        'fetch it again.',
      file,
      line,
    );
  }
  const found =
    kind === 'loneReturn'
      ? 'the line ends with a carriage return alone, as on an old Mac'
      : 'the line ends otherwise than those above it (LF and CRLF), as where two files were joined';
  return new IngestError(
    'lineEnds',
    `${file}, line ${line}: ${found}. Save the file with one kind of line end, LF or CRLF, or fetch it again.`,
    file,
    line,
  );
}

/** How many lines precede the first that is not UTF-8. */
function linesBeforeFault(text: Buffer): number {
  let start = 0;
  for (let line = 0; ; line += 1) {
    const feed = text.indexOf(LINE_FEED, start);
    const content = text.subarray(start, feed === -1 ? text.length : feed);
    if (feed === -1 || !isUtf8(content) || content.includes(0)) return line;
    start = feed + 1;
  }
}

/** How many bytes at the end begin a character that the next chunk finishes. */
function openCharacter(text: Buffer): number {
  for (let back = 1; back <= Math.min(3, text.length); back += 1) {
    const byte = text[text.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
