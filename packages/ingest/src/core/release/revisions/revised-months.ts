import {
  LEDGER_BUCKETS,
  type Ledger,
  type LedgerBucket,
  type LedgerFile,
  type Manifest,
  type RevisionKind,
} from '@crimetrends/sdk/contract';
import { changeOf, differs, type Change } from './change.js';

/** What a release says about its street files. */
export interface LedgerSide {
  manifest: Manifest;
  ledger: LedgerFile;
}

/** A force's month that differs between two releases. */
export interface RevisedMonth {
  force: string;
  month: string;
  revision: RevisionKind;
  rowsBefore?: number;
  rowsAfter?: number;
  countedBefore?: number;
  countedAfter?: number;
  fileBefore?: string;
  fileAfter?: string;
  /** The buckets whose rows differ in number, where both releases have the month. */
  buckets: ({ bucket: LedgerBucket } & Change<number>)[];
  /** LSOAs of the force's area with other counts in this month. */
  lsoasChanged: number;
}

/** Number of LSOAs of a force's area with other counts in a month. */
export type LsoasChanged = (force: string, month: string) => number;

type Entry = LedgerFile['files'][number];

/** Every month of a force whose file or ledger differs, ordered by force and month. */
export function revisedMonths(
  before: LedgerSide,
  after: LedgerSide,
  lsoasChangedIn: LsoasChanged = () => 0,
): RevisedMonth[] {
  const [was, is] = [byForceMonth(before.ledger), byForceMonth(after.ledger)];
  const [hashBefore, hashAfter] = [hashes(before.manifest), hashes(after.manifest)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key): RevisedMonth[] => {
    const [a, b] = [was.get(key), is.get(key)];
    const { force, month } = (b ?? a)!;
    const lsoasChanged = lsoasChangedIn(force, month);
    const isSameFile =
      a !== undefined && b !== undefined && hashBefore.get(a.file) === hashAfter.get(b.file);
    const revision =
      a && b
        ? revisionOf(a, b, isSameFile, lsoasChanged)
        : arrival(a, b, before.manifest, after.manifest);
    if (!revision) return [];
    return [
      {
        force,
        month,
        revision,
        ...(a && { rowsBefore: a.read, countedBefore: a.counted, fileBefore: a.file }),
        ...(b && { rowsAfter: b.read, countedAfter: b.counted, fileAfter: b.file }),
        buckets: movedRows(a, b),
        lsoasChanged,
      },
    ];
  });
}

function arrival(
  a: Entry | undefined,
  b: Entry | undefined,
  before: Manifest,
  after: Manifest,
): RevisionKind | undefined {
  if (b) return b.month > before.months.to || b.month < before.months.from ? 'new' : 'added';
  // A month that aged out of the series was not withdrawn.
  return a!.month < after.months.from || a!.month > after.months.to ? undefined : 'removed';
}

function revisionOf(
  a: Entry,
  b: Entry,
  isSameFile: boolean,
  lsoasChanged: number,
): RevisionKind | undefined {
  if (a.read !== b.read) return 'rows';
  const isSameLedger =
    movedRows(a, b).length === 0 &&
    a.recodedSplit === b.recodedSplit &&
    a.recodedMerge === b.recodedMerge;
  if (!a.digests || !b.digests)
    return isSameLedger && lsoasChanged === 0
      ? isSameFile
        ? undefined
        : 'outcomesOnly'
      : 'counts';
  if (a.digests.ids !== b.digests.ids) return 'ids';
  if (a.digests.places !== b.digests.places) return 'counts';
  if (a.digests.rows !== b.digests.rows) return isSameLedger ? 'wording' : 'counts';
  if (isSameFile) return isSameLedger ? undefined : 'counts';
  // Rows and places are the same: counts moved because an outcome made two rows equal or unequal.
  return 'outcomesOnly';
}

function movedRows(a: Ledger | undefined, b: Ledger | undefined): RevisedMonth['buckets'] {
  return a && b
    ? LEDGER_BUCKETS.map((bucket) => ({ bucket, ...changeOf(a[bucket], b[bucket]) })).filter(
        differs,
      )
    : [];
}

function byForceMonth({ files }: LedgerFile): Map<string, Entry> {
  return new Map(files.map((entry) => [`${entry.force} ${entry.month}`, entry]));
}

function hashes({ sources }: Manifest): Map<string, string> {
  return new Map(sources.flatMap(({ files }) => files.map(({ file, sha256 }) => [file, sha256])));
}
