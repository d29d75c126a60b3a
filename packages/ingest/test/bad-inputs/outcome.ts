import { LEDGER_BUCKETS, type Ledger } from '@crimetrends/sdk/contract';
import { inspection } from '../../src/core/inspection/inspection.js';
import { inspectionText } from '../../src/core/inspection/text.js';
import { IngestError } from '../../src/core/ingest-error.js';
import { inspectFolder } from '../../src/shell/inspect-folder.js';
import { readRegistry } from '../../src/shell/registry.js';
import { fingerprint, freshFolder, quietBuild } from '../demo-world.js';
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
  ledger: Partial<Ledger>;
  /** The error's sentence; or the notes and reasons that the sound input does not have. */
  said: string[];
  /** The words of `inspect`. */
  inspected: string;
}

const SERIES_MONTHS = 12;

let sound: Promise<Report> | undefined;

/** The report of the input that nothing is wrong with. */
export function soundReport(): Promise<Report> {
  sound ??= (async () => {
    const input = freshFolder();
    (await InputDraft.make()).save(input);
    return quietBuild(input, freshFolder(), { seriesMonths: SERIES_MONTHS });
  })();
  return sound;
}

/** Spoils an input, builds it and inspects it. What is no IngestError is thrown on: that would be a crash. */
export async function outcomeOf({ spoil, place, options }: BadInput): Promise<Outcome> {
  const [input, out] = [freshFolder(), freshFolder()];
  const draft = await InputDraft.make();
  await spoil(draft);
  draft.save(input);
  place?.(input);
  const inspected = await wordsOfInspect(input);
  try {
    return { ...(await released(await quietBuild(input, out, { seriesMonths: SERIES_MONTHS, ...options }))), inspected };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { code: error.code, ...(error.line !== undefined && { line: error.line }), left: fingerprint(out), ledger: {}, said: [error.message], inspected };
  }
}

async function released({ ledger, notes, notUnderstood }: Report): Promise<Omit<Outcome, 'inspected'>> {
  const usual = await soundReport();
  const placed = LEDGER_BUCKETS.reduce((sum, bucket) => sum + ledger[bucket], 0);
  if (placed !== ledger.read) throw new Error(`${ledger.read} rows were read and ${placed} ended in a bucket.`);
  const difference = Object.entries(ledger).map(([bucket, rows]) => [bucket, rows - usual.ledger[bucket as keyof Ledger]] as const);
  return {
    left: '',
    ledger: Object.fromEntries(difference.filter(([, rows]) => rows !== 0)),
    said: [...notes.filter((note) => !usual.notes.includes(note)), ...notUnderstood.map(({ file, why }) => `${file}: ${why}`)],
  };
}

async function wordsOfInspect(input: string): Promise<string> {
  const report = inspection(await inspectFolder(input, readRegistry(), 'counted'), SERIES_MONTHS);
  inspectionText(report, 'downloads');
  return [...report.notUnderstood.map(({ file, why }) => `${file}: ${why}`), report.stop ?? ''].join('\n');
}
