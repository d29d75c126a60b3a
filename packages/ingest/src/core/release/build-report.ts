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

/** Number of areas of a level by kind of completeness. */
export type AreaCounts = Record<Observation['kind'] | 'total', number>;

/** Result of a build, for people and for machines (`--json`). */
export interface BuildReport {
  release: string;
  /** True when an identical release was already there. */
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
  /** The months counted, and those taken from an earlier run. */
  monthsRead: MonthsRead;
  /** What changed since the previous release in the bundle, as in `revisions.json`. */
  revisions: RevisionsFile;
  notes: string[];
  /** Warnings that depend on the day of the run; in no published file. */
  warnings: string[];
  files: number;
  bytes: number;
  seconds: number;
  /** Seconds of each step, and peak memory up to its end. */
  steps: { step: string; seconds: number; peakMemoryMb: number }[];
  /** Peak memory of the whole build. */
  peakMemoryMb: number;
  /** Input files that no layout fits, and why. */
  notUnderstood: { file: string; why: string }[];
}

/** Counts areas by level and kind of completeness. */
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
