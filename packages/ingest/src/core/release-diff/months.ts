import { LEDGER_BUCKETS, type Ledger, type LedgerBucket, type LedgerFile, type Manifest } from '@crimetrends/sdk/contract';
import { changeOf, differs, type Change } from './areas.js';
import type { ReleaseSide } from './release-side.js';

/**
 * What happened to a force’s month. `new`: a month the series before did not reach. `added`, `removed`: a file came or went.
 * `rows`: other rows were read. `counts`: as many rows, but in other buckets of the ledger or other areas. `outcomesOnly`: other bytes, yet the same rows and
 * the same counts in every area of the force: what differs is what a release does not count, as a rule outcomes.
 */
export type Revision = 'new' | 'added' | 'removed' | 'rows' | 'counts' | 'outcomesOnly';

/** A force’s month that is not what it was. */
export interface RevisedMonth {
  force: string;
  month: string;
  revision: Revision;
  rowsBefore?: number;
  rowsAfter?: number;
  fileBefore?: string;
  fileAfter?: string;
  /** The buckets that hold other numbers of rows, where both releases have the month. */
  buckets: ({ bucket: LedgerBucket } & Change<number>)[];
  /** LSOAs of the force’s area with other counts in this month. */
  lsoasChanged: number;
}

/** By force area and month, how many of its LSOAs have other counts. */
export type ChangedAreas = Map<string, Map<string, number>>;

type Entry = LedgerFile['files'][number];

/** Every force and month whose file or whose ledger differs, by force and month. */
export function revisedMonths(before: ReleaseSide, after: ReleaseSide, changed: ChangedAreas): RevisedMonth[] {
  const [was, is] = [byForceMonth(before.ledger), byForceMonth(after.ledger)];
  const [hashBefore, hashAfter] = [hashes(before.manifest), hashes(after.manifest)];
  const codes = new Map([...before.coverage.forces, ...after.coverage.forces].map(({ slug, code }) => [slug, code]));
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key): RevisedMonth[] => {
    const [a, b] = [was.get(key), is.get(key)];
    const { force, month } = (b ?? a)!;
    const lsoasChanged = changed.get(codes.get(force) ?? '')?.get(month) ?? 0;
    const isSameFile = a !== undefined && b !== undefined && hashBefore.get(a.file) === hashAfter.get(b.file);
    const revision = revisionOf(a, b, { isSameFile, lsoasChanged, before: before.manifest, after: after.manifest });
    if (!revision) return [];
    return [{ force, month, revision, ...(a && { rowsBefore: a.read, fileBefore: a.file }), ...(b && { rowsAfter: b.read, fileAfter: b.file }), buckets: movedRows(a, b), lsoasChanged }];
  });
}

interface Circumstances {
  isSameFile: boolean;
  lsoasChanged: number;
  before: Manifest;
  after: Manifest;
}

function revisionOf(a: Entry | undefined, b: Entry | undefined, { isSameFile, lsoasChanged, before, after }: Circumstances): Revision | undefined {
  if (!a) return b!.month > before.months.to || b!.month < before.months.from ? 'new' : 'added';
  // A month that left the series with time was not taken back.
  if (!b) return a.month < after.months.from || a.month > after.months.to ? undefined : 'removed';
  if (a.read !== b.read) return 'rows';
  const isSameLedger = movedRows(a, b).length === 0 && a.recodedSplit === b.recodedSplit && a.recodedMerge === b.recodedMerge;
  if (isSameFile && isSameLedger) return undefined;
  return isSameLedger && lsoasChanged === 0 ? 'outcomesOnly' : 'counts';
}

function movedRows(a: Ledger | undefined, b: Ledger | undefined): RevisedMonth['buckets'] {
  return a && b ? LEDGER_BUCKETS.map((bucket) => ({ bucket, ...changeOf(a[bucket], b[bucket]) })).filter(differs) : [];
}

function byForceMonth({ files }: LedgerFile): Map<string, Entry> {
  return new Map(files.map((entry) => [`${entry.force} ${entry.month}`, entry]));
}

function hashes({ sources }: Manifest): Map<string, string> {
  return new Map(sources.flatMap(({ files }) => files.map(({ file, sha256 }) => [file, sha256])));
}
