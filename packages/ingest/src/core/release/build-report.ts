import {
  LEVELS,
  type CoverageFile,
  type Ledger,
  type Level,
  type MonthRange,
  type Observation,
  type RevisionsFile,
  type SalesLedger,
} from '@crimetrends/sdk/contract';
import type { MonthsRead } from '../police/month-cache/months-read.js';
import { levelEntries, type ReleaseContent } from './release-plan.js';

/** How many areas of a level are known, partial, and so on. */
export type AreaCounts = Record<Observation['kind'] | 'total', number>;

/** What a build did, for people and for machines (`--json`). */
export interface BuildReport {
  release: string;
  /** True when the very same release lay there already. */
  unchanged: boolean;
  /** The release that `latest.json` names. */
  latest: string;
  window: MonthRange;
  months: MonthRange;
  ledger: Ledger;
  /** Rows of house sales; absent where none were supplied. */
  sales?: SalesLedger;
  areas: Record<Level, AreaCounts>;
  coverage: { forces: CoverageFile['forces'] };
  postcodes: number;
  /** Which months were counted anew and which were kept from an earlier run. */
  monthsRead: MonthsRead;
  /** What changed since the release before this one in the bundle, as its `revisions.json` says. */
  revisions: RevisionsFile;
  notes: string[];
  /** What the operator should look after; in no published file, for it depends on the day. */
  warnings: string[];
  files: number;
  bytes: number;
  seconds: number;
  /** Seconds of each step, and the largest resident set until its end. */
  steps: { step: string; seconds: number; peakMemoryMb: number }[];
  /** Resident set at its largest. */
  peakMemoryMb: number;
  /** Files found in the input folder that nothing recognises, and why. */
  notUnderstood: { file: string; why: string }[];
}

/** Areas by level and kind. */
export function areaCounts({
  records,
}: Pick<ReleaseContent, 'records'>): Record<Level, AreaCounts> {
  const kindOf = new Map(records.map(({ code, observed }) => [code, observed.kind]));
  return Object.fromEntries(
    LEVELS.map((level) => {
      const counts: AreaCounts = { total: 0, known: 0, partial: 0, notSupplied: 0, suppressed: 0 };
      for (const { code } of levelEntries(level, records)) {
        counts.total += 1;
        counts[kindOf.get(code)!] += 1;
      }
      return [level, counts];
    }),
  ) as Record<Level, AreaCounts>;
}
