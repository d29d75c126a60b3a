import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { IngestError } from '../core/ingest-error.js';
import type { InputFile } from './input-files.js';

/** What one reading of a file told, before any database sees it. */
export interface CheckedFile {
  file: string;
  /** Where the checked bytes lie: the file itself, or a scratch copy of a ZIP's member. */
  path: string;
  bytes: number;
  sha256: string;
  /** Data lines, header and blank end left out. */
  lines: number;
}

/**
 * Reads a file once: copies a ZIP's member to `scratchPath`, and checks that it is UTF-8 without NUL bytes.
 * DuckDB dies on invalid UTF-8 with a column subset, so it must never see any.
 */
export async function checkedCopy(input: InputFile, scratchPath: string): Promise<CheckedFile> {
  const check = new TextCheck(input.file);
  const source = await input.open();
  if (input.path === undefined) {
    const copy = createWriteStream(scratchPath);
    await pipeline(source, async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        check.read(chunk);
        yield chunk;
      }
    }, copy);
  } else {
    await pipeline(source, new Writable({ write: (chunk: Buffer, _encoding, done) => { try { check.read(chunk); done(); } catch (error) { done(error as Error); } } }));
  }
  return { file: input.file, path: input.path ?? scratchPath, ...check.end() };
}

const LINE_FEED = 10;

class TextCheck {
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #lineFeeds = 0;
  #lastByte = LINE_FEED;
  /** The start of a character cut by the end of a chunk. */
  #rest: Buffer = Buffer.alloc(0);

  constructor(readonly file: string) {}

  read(chunk: Buffer): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    const text = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const whole = text.subarray(0, text.length - openCharacter(text));
    if (!isUtf8(whole) || whole.includes(0)) this.#refuse(whole);
    this.#rest = Buffer.from(text.subarray(whole.length));
    this.#lineFeeds += countLineFeeds(chunk);
    if (chunk.length > 0) this.#lastByte = chunk[chunk.length - 1]!;
  }

  end(): { bytes: number; sha256: string; lines: number } {
    if (this.#rest.length > 0) this.#refuse(this.#rest);
    const lines = this.#lineFeeds + (this.#lastByte === LINE_FEED ? 0 : 1) - 1;
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex'), lines: Math.max(0, lines) };
  }

  #refuse(text: Buffer): never {
    let start = 0;
    let line = this.#lineFeeds + 1;
    for (;;) {
      const feed = text.indexOf(LINE_FEED, start);
      const content = text.subarray(start, feed === -1 ? text.length : feed);
      if (!isUtf8(content) || content.includes(0)) break;
      if (feed === -1) break;
      start = feed + 1;
      line += 1;
    }
    throw new IngestError('notUtf8', `${this.file}, line ${line}: bytes that are not UTF-8 text. Fetch the file again, or convert it to UTF-8, then run again.`, this.file, line);
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

function countLineFeeds(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
