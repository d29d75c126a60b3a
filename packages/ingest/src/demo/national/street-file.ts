import type { Force } from '../world/nation.js';
import { STREET_HEADER } from '../files/street-rows.js';
import type { ChunkWriter } from './chunk-writer.js';
import type { RowEnds } from './row-texts.js';
import type { SnapTexts } from './snap-texts.js';

/** Everything one street file is made from. */
export interface StreetJob {
  path: string;
  force: Pick<Force, 'reportedBy'>;
  month: string;
  newline: '\n' | '\r\n';
  snaps: SnapTexts;
  ends: RowEnds;
  /** Number of rows to aim at. */
  rows: number;
  /** Share of rows without a place. */
  blankShare: number;
  /** Transport police rows have no Crime ID. */
  withIds: boolean;
  /** Places of other forces, each with one stray row. */
  strays: readonly string[];
  seed: number;
}

/** Rows of one file by bucket. */
export interface FileTruth {
  read: number;
  duplicate: number;
  noLocation: number;
  recodedSplit: number;
  /** Of all rows with a place that are not duplicates. */
  asb: number;
}

// Longer than any row: 64 for id, 2 × 40 for force, 150 for place, 90 for kind.
const ROW_BYTES = 448;
const RUN_ROWS = 2048;

/**
 * Writes one file. Rows are in the order of snap points, rows without a place last, as in real
 * files.
 */
export async function writeStreetFile(writer: ChunkWriter, job: StreetJob): Promise<FileTruth> {
  const { snaps, ends, month, force, newline } = job;
  const truth: FileTruth = { read: 0, duplicate: 0, noLocation: 0, recodedSplit: 0, asb: 0 };
  const head = Buffer.from(`,${month},${force.reportedBy},${force.reportedBy},`, 'latin1');
  const run = new RowRun(head, ends, job.seed, job.withIds);
  await writer.open(job.path);
  writer.add(STREET_HEADER.join(',') + newline);
  const located = Math.round(job.rows * (1 - job.blankShare));
  let owed = 0;
  for (let point = 0; point < snaps.weights.length; point++) {
    owed += snaps.weights[point]! * located * (0.5 + run.unit());
    const rows = Math.floor(owed);
    owed -= rows;
    if (rows === 0) continue;
    const place = snaps.bytes.subarray(snaps.starts[point]!, snaps.starts[point + 1]!);
    await writeRun(writer, run, place, rows);
    truth.read += rows;
    if (snaps.recoded[point] === 1) truth.recodedSplit += rows;
  }
  for (const stray of job.strays) await writeRun(writer, run, Buffer.from(stray, 'latin1'), 1);
  if (!writer.hasRoomFor(2 * ROW_BYTES)) await writer.turn();
  if (job.withIds) truth.duplicate = repeatedRecord(writer, head, job);
  truth.asb = run.asb;
  truth.noLocation = Math.round(truth.read * (job.blankShare / (1 - job.blankShare)));
  await writeRun(writer, run, Buffer.from(',,No Location,,,', 'latin1'), truth.noLocation);
  truth.read += job.strays.length + 2 * truth.duplicate + truth.noLocation;
  await writer.close();
  return truth;
}

async function writeRun(
  writer: ChunkWriter,
  run: RowRun,
  place: Uint8Array,
  rows: number,
): Promise<void> {
  for (let left = rows; left > 0; left -= RUN_ROWS) {
    const count = Math.min(left, RUN_ROWS);
    if (!writer.hasRoomFor(count * ROW_BYTES)) await writer.turn();
    writer.used = run.write(writer.bytes, writer.used, place, count);
  }
}

/** One record written twice: equal in every column and with an id, so the second is a duplicate. */
function repeatedRecord(
  writer: ChunkWriter,
  head: Buffer,
  { snaps, ends, seed }: StreetJob,
): number {
  const id = seed.toString(16).padStart(64, 'f');
  const place = Buffer.from(snaps.bytes.subarray(0, snaps.starts[1]!)).toString('latin1');
  const row = `${id}${head.toString('latin1')}${place}${Buffer.from(ends.texts[1]!).toString('latin1')}`;
  writer.add(row + row);
  return 1;
}

const HIGH = Uint8Array.from({ length: 256 }, (_, byte) =>
  '0123456789abcdef'.charCodeAt(byte >> 4),
);
const LOW = Uint8Array.from({ length: 256 }, (_, byte) => '0123456789abcdef'.charCodeAt(byte & 15));

/** The hot loop: copies prepared texts, and draws ids and kinds. */
class RowRun {
  asb = 0;
  private state: number;
  private number = 0;

  constructor(
    private readonly head: Uint8Array,
    private readonly ends: RowEnds,
    private readonly seed: number,
    private readonly withIds: boolean,
  ) {
    this.state = seed | 1;
  }

  unit(): number {
    this.state = shift(this.state);
    return (this.state >>> 0) / 4294967296;
  }

  /** Writes `rows` rows at one place and returns the end position. */
  write(out: Uint8Array, from: number, place: Uint8Array, rows: number): number {
    const { head, seed, withIds } = this;
    const { texts, drawn } = this.ends;
    let x = this.state;
    let at = from;
    for (let row = 0; row < rows; row++) {
      x = shift(x);
      const kind = drawn[x & 4095]!;
      if (kind === 0) this.asb++;
      else if (withIds) {
        // Multiplying by an odd number never repeats, so ids differ within a file; the seed makes
        // them differ between files.
        at = hex(out, at, Math.imul(++this.number, 0x9e3779b1));
        at = hex(out, at, seed);
        for (let word = 2; word < 8; word++) {
          x = shift(x);
          at = hex(out, at, x);
        }
      }
      out.set(head, at);
      at += head.length;
      out.set(place, at);
      at += place.length;
      const end = texts[kind]!;
      out.set(end, at);
      at += end.length;
    }
    this.state = x;
    return at;
  }
}

// Marsaglia's 32-bit xorshift (2003): three shifts, fast and random enough here.
function shift(x: number): number {
  x ^= x << 13;
  x ^= x >>> 17;
  return x ^ (x << 5);
}

function hex(out: Uint8Array, at: number, word: number): number {
  for (let bits = 24; bits >= 0; bits -= 8) {
    const byte = (word >>> bits) & 255;
    out[at++] = HIGH[byte]!;
    out[at++] = LOW[byte]!;
  }
  return at;
}
