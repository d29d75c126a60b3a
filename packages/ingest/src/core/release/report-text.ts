import {
  LEDGER_BUCKETS,
  LEVELS,
  monthsOf,
  SALES_BUCKETS,
  type CoverageFile,
  type FileTypeCoverage,
  type LedgerBucket,
  type OutcomeBucket,
  type SalesBucket,
  type SalesLedger,
} from '@crimetrends/sdk/contract';
import type { BuildReport } from './build-report.js';
import { numberText } from '../number-text.js';
import { section } from '../report-lines.js';
import { revisionLines } from './revisions/revisions.js';
import { monthsReadLines } from '../police/month-cache/months-read.js';

/** What became of a row, by bucket of the ledger. */
export const BUCKET_WORDS: Readonly<Record<LedgerBucket, string>> = {
  counted: 'counted in an area',
  transport: 'British Transport Police',
  duplicate: 'the same record again',
  noLocation: 'without a place',
  outsideCoverage: 'outside England and Wales',
  unknownArea: 'in an unknown area',
  malformed: 'that cannot be read',
};

/** What became of a row of house sales, by bucket. */
export const SALES_WORDS: Readonly<Record<SalesBucket, string>> = {
  counted: 'in a median',
  otherMonths: 'outside the 24 months',
  otherCategory: 'not standard sales (category B)',
  otherType: 'neither house nor flat (type O)',
  noPostcode: 'without a postcode',
  unknownPostcode: 'with a postcode of no LSOA',
  changed: 'changed by a later record',
  superseded: 'stated again in a newer or fuller file',
  deleted: 'withdrawn by a deletion',
  deletion: 'deletion records',
  malformed: 'that cannot be read',
};

/** What became of an outcome, by bucket. */
export const OUTCOME_WORDS: Readonly<Record<OutcomeBucket, string>> = {
  counted: 'the latest outcome of a crime in the figures',
  superseded: 'an earlier one, or the same again',
  notPlaced: 'of a crime without a place',
  outsideWindow: 'of a crime outside the window',
  notFound: 'of a crime in no street file that was read',
  courtResult: 'a court’s, after May 2019',
  noId: 'without a Crime ID',
  malformed: 'that cannot be read',
};

/** The report as text for a terminal. */
export function reportText(report: BuildReport, out: string): string {
  return [
    '',
    `Release ${report.release} ${report.unchanged ? 'was there already, byte for byte' : `written to ${out}`}`,
    `  window ${report.window.from} to ${report.window.to}, series from ${report.months.from}`,
    `  ${numberText(report.files)} files, ${(report.bytes / 1e6).toFixed(1)} MB, ` +
      `${report.seconds.toFixed(1)} s, ${numberText(report.postcodes)} postcodes`,
    ...monthsReadLines(report.monthsRead),
    ...(report.latest === report.release
      ? []
      : [
          `  latest.json still names ${report.latest}, a later month; read this one with --release ${report.release}`,
        ]),
    '',
    'Rows of the window',
    ...ledgerLines(report),
    ...(report.sales ? ['', 'Rows of house sales', ...salesLines(report.sales)] : []),
    '',
    'Areas',
    ...areaLines(report),
    '',
    ...coverageLines(report.coverage.forces, monthsOf(report.months)),
    '',
    ...revisionLines(report.revisions),
    ...section('Notes', report.notes),
    ...section('Warnings', report.warnings),
    ...section(
      'Files not understood',
      report.notUnderstood.map(({ file, why }) => `${file}: ${why}`),
    ),
    '',
  ].join('\n');
}

function ledgerLines({ ledger }: BuildReport): string[] {
  const lines = LEDGER_BUCKETS.filter((bucket) => ledger[bucket] > 0).map(
    (bucket) => `  ${numberText(ledger[bucket]).padStart(11)}  ${BUCKET_WORDS[bucket]}`,
  );
  return [
    ...lines,
    `  ${numberText(ledger.read).padStart(11)}  read (of those counted, ` +
      `${numberText(ledger.recodedSplit)} recoded from split LSOAs, ` +
      `${numberText(ledger.recodedMerge)} from merged)`,
  ];
}

function salesLines(sales: SalesLedger): string[] {
  const lines = SALES_BUCKETS.filter((bucket) => sales[bucket] > 0).map(
    (bucket) => `  ${numberText(sales[bucket]).padStart(11)}  ${SALES_WORDS[bucket]}`,
  );
  return [...lines, `  ${numberText(sales.read).padStart(11)}  read`];
}

function areaLines({ areas }: BuildReport): string[] {
  return LEVELS.map((level) => {
    const { total, known, partial, notSupplied } = areas[level];
    return (
      `  ${level.padEnd(8)}${numberText(total).padStart(7)}   known ${numberText(known)}, ` +
      `partial ${numberText(partial)}, not supplied ${numberText(notSupplied)}`
    );
  });
}

/**
 * Grid of forces and months: s supplied, p partial, x suspect, . nothing. Forces without any month
 * are listed in one line.
 */
function coverageLines(forces: CoverageFile['forces'], months: readonly string[]): string[] {
  const some = forces.filter((force) => /[^a]/.test(force.months));
  const none = forces.filter((force) => !some.includes(force));
  const width = Math.max(...some.map(({ name }) => name.length), 10);
  return [
    `Coverage, ${months[0]} to ${months.at(-1)} (s supplied, p partial, x suspect, . nothing)`,
    ...some.map((force) => `  ${force.name.padEnd(width)}  ${force.months.replaceAll('a', '.')}`),
    ...(none.length > 0 ? [`  nothing from ${none.map(({ name }) => name).join(', ')}`] : []),
    `  beside street files: outcomes ${suppliedWords(forces.map(({ outcomes }) => outcomes))}; ` +
      `stop and search ${suppliedWords(forces.map(({ stopAndSearch }) => stopAndSearch))}`,
  ];
}

function suppliedWords(types: readonly (FileTypeCoverage | undefined)[]): string {
  const some = types.flatMap((type) => (type && /[^a]/.test(type.months) ? [type] : []));
  const months = some.reduce((sum, type) => sum + type.months.replaceAll('a', '').length, 0);
  return some.length === 0
    ? 'from no force'
    : `from ${some.length} of ${types.length} forces, ${numberText(months)} force-months`;
}
