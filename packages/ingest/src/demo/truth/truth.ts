import { addMonths, CATEGORIES, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import { LTLAS } from '../world/nation.js';
import { ASB_LABEL } from '../world/incident-mix.js';
import type { Lsoa } from '../world/places.js';
import type { StreetFile } from '../files/street-files.js';
import type { StreetRow, TrueBucket } from '../files/street-rows.js';
import { submissionOf } from '../world/submissions.js';

/** Rows of a window by bucket. The last two are among `counted`. */
export type TrueLedger = Record<
  TrueBucket | 'read' | 'unknownArea' | 'malformed' | 'recodedSplit' | 'recodedMerge',
  number
>;

/** Counted incidents of an area. */
export interface TrueCounts {
  crime: number;
  asb: number;
  /** By police.uk slug; 0 for a category without incidents. */
  categories: Record<string, number>;
}

export interface TrueLtla extends TrueCounts {
  code: string;
  name: string;
  /** Months of the window that its force supplied in full. */
  monthsSupplied: number;
  populationCensus2021: number;
  /**
   * Of `crime` and `asb`, those in months its force supplied; the others are stray rows of other
   * forces.
   */
  crimeInSuppliedMonths: number;
  asbInSuppliedMonths: number;
}

/** A window of months as a build must find it. */
export interface TrueWindow extends MonthRange {
  ledger: TrueLedger;
  ltlas: TrueLtla[];
  /** Counted incidents of every LSOA 2021. */
  lsoas: Record<string, TrueCounts>;
}

/** Tallies a window from the rows as made, without reading the files. */
export function trueWindow(
  range: MonthRange,
  files: readonly StreetFile[],
  lsoas: readonly Lsoa[],
): TrueWindow {
  const months = monthsOf(range);
  const inWindow = files.filter(({ month }) => months.includes(month));
  const rows = inWindow.flatMap((file) => file.rows);
  const counted = rows.filter(({ bucket }) => bucket === 'counted');
  const ltlas = LTLAS.map((ltla): TrueLtla => {
    const supplied = months.filter((month) => submissionOf(ltla.force, month) === 'full');
    const own = counted.filter(({ lsoa }) => lsoa?.ltla === ltla);
    const observed = countsOf(own.filter(({ month }) => supplied.includes(month)));
    const people = lsoas
      .filter((lsoa) => lsoa.ltla === ltla)
      .reduce((sum, { populationCensus2021 }) => sum + populationCensus2021, 0);
    return {
      code: ltla.code,
      name: ltla.name,
      monthsSupplied: supplied.length,
      populationCensus2021: people,
      ...countsOf(own),
      crimeInSuppliedMonths: observed.crime,
      asbInSuppliedMonths: observed.asb,
    };
  });
  const byLsoa = new Map<string, StreetRow[]>(lsoas.map(({ lsoa21 }) => [lsoa21, []]));
  for (const row of counted) byLsoa.get(row.lsoa!.lsoa21)!.push(row);
  return {
    ...range,
    ledger: ledgerOf(rows),
    ltlas,
    lsoas: Object.fromEntries([...byLsoa].map(([code, own]) => [code, countsOf(own)])),
  };
}

/** The 12 months up to `last`, and the 12 from `first` on. */
export function trueRanges(first: string, last: string): MonthRange[] {
  const later = (a: string, b: string): string => (a > b ? a : b);
  const earlier = (a: string, b: string): string => (a < b ? a : b);
  return [
    { from: later(first, addMonths(last, -11)), to: last },
    { from: first, to: earlier(last, addMonths(first, 11)) },
  ];
}

function ledgerOf(rows: readonly StreetRow[]): TrueLedger {
  const ledger: TrueLedger = {
    read: rows.length,
    counted: 0,
    transport: 0,
    duplicate: 0,
    noLocation: 0,
    outsideCoverage: 0,
    unknownArea: 0,
    malformed: 0,
    recodedSplit: 0,
    recodedMerge: 0,
  };
  for (const { bucket, recoded } of rows) {
    ledger[bucket]++;
    if (recoded === 'split') ledger.recodedSplit++;
    if (recoded === 'merge') ledger.recodedMerge++;
  }
  return ledger;
}

function countsOf(rows: readonly StreetRow[]): TrueCounts {
  const categories = Object.fromEntries(CATEGORIES.map(({ slug }) => [slug, 0]));
  for (const { crimeType } of rows) categories[SLUGS.get(crimeType)!]!++;
  const asb = categories[SLUGS.get(ASB_LABEL)!]!;
  return { crime: rows.length - asb, asb, categories };
}

const SLUGS: ReadonlyMap<string, string> = new Map(
  CATEGORIES.map(({ label, slug }) => [label, slug]),
);
