import { cpSync } from 'node:fs';
import { LEDGER_BUCKETS } from '@crimetrends/sdk/contract';
import { inspection } from '../../src/core/input/inspection/inspection.js';
import { inspectionText } from '../../src/core/input/inspection/text.js';
import { IngestError } from '../../src/core/ingest-error.js';
import { verifyRelease } from '../../src/core/verification/verification.js';
import { inspectFolder } from '../../src/shell/input/inspect-folder.js';
import { pointerOnDisk, releaseFiles } from '../../src/shell/release/release-files.js';
import { readRegistry } from '../../src/shell/registry.js';
import { quietBuild } from '../england/england.js';
import { fingerprint, freshFolder } from '../england/fresh-folder.js';
import type { BadInput } from './bad-input.js';
import { InputDraft } from './input-draft.js';

type Report = Awaited<ReturnType<typeof quietBuild>>;

/** What became of a spoiled input. */
export interface Outcome {
  code?: string;
  line?: number;
  /** Files that a stopped build left in its output folder. */
  left: string;
  /** Rows by bucket, more or fewer than of the sound input. */
  ledger: Record<string, number>;
  sales: Record<string, number>;
  /** The error's sentence; or the notes and reasons that the sound input does not have. */
  said: string[];
  /** What `verify` finds wrong with the release. */
  faults: string[];
  /** The words of `inspect`. */
  inspected: string;
}

const SERIES_MONTHS = 12;

const sound = new Map<string, Promise<Report>>();

/** The report of the input that nothing is wrong with. */
export function soundReport(more: readonly string[] = []): Promise<Report> {
  const key = more.join();
  if (!sound.has(key)) sound.set(key, reportOf(more));
  return sound.get(key)!;
}

async function reportOf(more: readonly string[]): Promise<Report> {
  const input = freshFolder();
  (await InputDraft.make(more)).save(input);
  return built(input, freshFolder());
}

// Caches that no build uses at the moment. Each but the first begins as the first one was after its
// first build.
const idle: string[] = [];
let counted: string | undefined;

async function built(
  input: string,
  out: string,
  options: BadInput['options'] = {},
): Promise<Report> {
  const cache = idle.pop() ?? copyOf(counted);
  try {
    return await quietBuild(input, out, { seriesMonths: SERIES_MONTHS, cache, ...options });
  } finally {
    counted ??= copyOf(cache);
    idle.push(cache);
  }
}

function copyOf(cache: string | undefined): string {
  const copy = freshFolder();
  if (cache !== undefined) cpSync(cache, copy, { recursive: true });
  return copy;
}

/**
 * Spoils an input, builds it and inspects it. What is no IngestError is thrown on: that would be a
 * crash.
 */
export async function outcomeOf({ with: more, spoil, place, options }: BadInput): Promise<Outcome> {
  const [input, out] = [freshFolder(), freshFolder()];
  const draft = await InputDraft.make(more);
  await spoil(draft);
  draft.save(input);
  place?.(input);
  const inspected = await wordsOfInspect(input);
  try {
    const report = await built(input, out, options);
    const { faults } = verifyRelease(
      report.release,
      releaseFiles(out, report.release),
      pointerOnDisk(out),
    );
    return {
      ...difference(report, await soundReport(more)),
      faults: faults.map(({ sentence }) => sentence),
      inspected,
    };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return {
      code: error.code,
      ...(error.line !== undefined && { line: error.line }),
      left: fingerprint(out),
      ledger: {},
      sales: {},
      said: [error.message],
      faults: [],
      inspected,
    };
  }
}

/** What a release has otherwise than the sound one. */
function difference(
  { ledger, sales, notes, notUnderstood }: Report,
  usual: Report,
): Omit<Outcome, 'inspected' | 'faults'> {
  const placed = LEDGER_BUCKETS.reduce((sum, bucket) => sum + ledger[bucket], 0);
  if (placed !== ledger.read)
    throw new Error(`${ledger.read} rows were read and ${placed} ended in a bucket.`);
  return {
    left: '',
    ledger: moreOrFewer(ledger, usual.ledger),
    sales: moreOrFewer(sales ?? {}, usual.sales ?? {}),
    said: [
      ...notes.filter((note) => !usual.notes.includes(note)),
      ...notUnderstood.map(({ file, why }) => `${file}: ${why}`),
    ],
  };
}

function moreOrFewer(
  ledger: Record<string, number>,
  usual: Record<string, number>,
): Record<string, number> {
  const buckets = [...new Set([...Object.keys(ledger), ...Object.keys(usual)])];
  return Object.fromEntries(
    buckets
      .map((bucket) => [bucket, (ledger[bucket] ?? 0) - (usual[bucket] ?? 0)] as const)
      .filter(([, rows]) => rows !== 0),
  );
}

async function wordsOfInspect(input: string): Promise<string> {
  const report = inspection(await inspectFolder(input, readRegistry(), 'counted'), SERIES_MONTHS);
  inspectionText(report, 'downloads');
  return [
    ...report.notUnderstood.map(({ file, why }) => `${file}: ${why}`),
    report.stop ?? '',
  ].join('\n');
}
