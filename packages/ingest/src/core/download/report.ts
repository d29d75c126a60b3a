import { bytesInWords } from '../number-text.js';
import type { PlannedDownload } from './plan.js';

/** A file that is on disk now. */
export interface DownloadedFile {
  source: string;
  file: string;
  url: string;
  /** `resumed`: an earlier run or try fetched the beginning. */
  state: 'fetched' | 'resumed' | 'unchanged';
  bytes: number;
  rows?: number;
  /** What the whole file was checked against. */
  checked: 'md5' | 'size' | 'rows' | 'nothing';
  /** Sentences an analyst may want to read. */
  notes: string[];
}

/** A file that could not be downloaded. */
export interface FailedDownload {
  source: string;
  file: string;
  url: string;
  sentence: string;
}

/** Result of `download`, for people and for machines (`--json`). */
export interface DownloadReport {
  out: string;
  files: DownloadedFile[];
  failed: FailedDownload[];
  seconds: number;
}

const WORDS = {
  md5: 'size and MD5 agree',
  size: 'size agrees',
  rows: 'row count agrees',
  nothing: 'the server told no size to hold it against',
} as const;

/** The result as plain lines. */
export function downloadText({ out, files, failed, seconds }: DownloadReport): string {
  const lines = files.map(fileLine);
  const notes = files.flatMap((file) => file.notes.map((note) => `note: ${file.file}: ${note}`));
  const fetched = files.filter(({ state }) => state !== 'unchanged').length;
  const summary =
    `${out}: ${fetched} fetched, ${files.length - fetched} unchanged, ${failed.length} failed, ` +
    `in ${seconds} s`;
  return `${[...lines, ...failed.map(({ file }) => `failed     ${file}`), ...notes, summary].join('\n')}\n`;
}

function fileLine({ file, state, bytes, rows, checked }: DownloadedFile): string {
  const size = bytesInWords(bytes) + (rows === undefined ? '' : `, ${rows} rows`);
  if (state === 'unchanged') return `unchanged  ${file}  ${size}`;
  return `fetched    ${file}  ${size} (${state === 'resumed' ? 'resumed; ' : ''}${WORDS[checked]})`;
}

/** The plan as plain lines, for `--dry-run`. */
export function planText(planned: readonly PlannedDownload[]): string {
  const files = planned.map(({ to, url, checksums }) => [
    `${to}`,
    `  from ${url}`,
    ...(checksums === undefined ? [] : [`  MD5 from ${checksums}`]),
  ]);
  return `${files.flat().join('\n')}\n`;
}

/**
 * Progress of one file: “412 MB of 1.7 GB, 3 min left”. `fetched` bytes arrived in `elapsedMs`; the
 * rest was on disk before.
 */
export function progressWords(
  done: number,
  total: number | undefined,
  fetched: number,
  elapsedMs: number,
): string {
  if (total === undefined) return bytesInWords(done);
  const soFar = `${bytesInWords(done)} of ${bytesInWords(total)}`;
  // In the first second the speed is only a guess.
  if (fetched === 0 || elapsedMs < 1_000) return soFar;
  const seconds = Math.ceil(((total - done) * elapsedMs) / fetched / 1_000);
  return `${soFar}, ${seconds >= 90 ? `${Math.round(seconds / 60)} min` : `${seconds} s`} left`;
}
