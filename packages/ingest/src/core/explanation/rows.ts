import {
  type CheckedGap,
  LEDGER_BUCKETS,
  monthsOf,
  OUTCOME_BUCKETS,
  SALES_BUCKETS,
  type MonthRange,
  type RevisionOfMonth,
} from '@crimetrends/sdk/contract';
import { crimeWithoutPlace } from '../coverage/recorded-by-force.js';
import { addLedgers } from '../police/ledger.js';
import { numberText } from '../number-text.js';
import { BUCKET_WORDS, OUTCOME_WORDS, SALES_WORDS } from '../release/report-text.js';
import type { Evidence } from './evidence.js';

/** Rows read from some files, and where each went. */
export interface RowsRead {
  title: string;
  forces?: ForceFiles[];
  read: number;
  buckets: { bucket: string; rows: number; words: string }[];
  remarks: string[];
}

/** What one police force supplied: a coverage letter for each month, and its files. */
export interface ForceFiles {
  code: string;
  name: string;
  months: string;
  gaps: CheckedGap[];
  /** Crimes without a place, of all that it recorded in the supplied months of the range. */
  noLocation?: { crime: number; of: number };
  /** Months sent again since the previous release. */
  revised: RevisionOfMonth[];
  files: { month: string; file: string; rows: number }[];
}

/** Type of police file. */
type Kind = 'street' | 'outcomes';

/** Rows of the street files of the area's forces in a range of months. */
export function streetRows(evidence: OfForces, range: MonthRange): RowsRead {
  const forces = forcesOf(evidence, range, 'street');
  const names = new Set(forces.flatMap(({ files }) => files.map(({ file }) => file)));
  const total = addLedgers(evidence.ledger.files.filter(({ file }) => names.has(file)));
  const { counted, recodedSplit: split, recodedMerge: merged } = total;
  return {
    title: titleOf(forces, '', range),
    forces,
    read: total.read,
    buckets: LEDGER_BUCKETS.map((bucket) => ({
      bucket,
      rows: total[bucket],
      words: BUCKET_WORDS[bucket],
    })),
    remarks: [
      ...(split + merged > 0
        ? [
            `Of those counted, ${numberText(split)} came with the code of an LSOA split in ` +
              `2021 and ${numberText(merged)} of one merged.`,
          ]
        : []),
      ...(counted > 0
        ? [
            'The rows counted lie in every area of the force, and a few beyond it; the figure ' +
              'takes those in the LSOAs above. A few rows of other forces may lie there too.',
          ]
        : []),
    ],
  };
}

/** Rows of the outcomes files of the area's forces, over all months read. */
export function outcomeRows(evidence: OfForces, range: MonthRange): RowsRead {
  const forces = forcesOf(evidence, range, 'outcomes');
  const slugs = new Set(
    forces.map(({ code }) => evidence.coverage.forces.find((force) => force.code === code)!.slug),
  );
  const own = (evidence.ledger.outcomes?.files ?? []).filter(({ force }) => slugs.has(force));
  const sum = (bucket: 'read' | (typeof OUTCOME_BUCKETS)[number]): number =>
    own.reduce((total, ledger) => total + ledger[bucket], 0);
  return {
    title: `${titleOf(forces, ' of outcomes', range)}, and every other month read`,
    forces,
    read: sum('read'),
    buckets: OUTCOME_BUCKETS.map((bucket) => ({
      bucket,
      rows: sum(bucket),
      words: OUTCOME_WORDS[bucket],
    })),
    remarks: [],
  };
}

/** Rows of all Price Paid files, which cover the whole country. */
export function salesRows({ ledger: { sales } }: Evidence): RowsRead[] {
  if (!sales) return [];
  const { total } = sales;
  return [
    {
      title: 'Rows of all Price Paid files',
      read: total.read,
      buckets: SALES_BUCKETS.map((bucket) => ({
        bucket,
        rows: total[bucket],
        words: SALES_WORDS[bucket],
      })),
      remarks: [
        'Price Paid files are of the whole country: an area’s medians are over those of its own LSOAs.',
      ],
    },
  ];
}

/** The part of the evidence that says which forces an area has. */
type OfForces = Pick<Evidence, 'ledger' | 'coverage' | 'revisions'> & {
  lsoas: readonly { force?: string | undefined }[];
};

function forcesOf(
  { lsoas, ledger, coverage, revisions }: OfForces,
  range: MonthRange,
  kind: Kind,
): ForceFiles[] {
  const codes = new Set(lsoas.map(({ force }) => force));
  const wanted = new Set(monthsOf(range));
  const all = monthsOf(coverage.months);
  const read = kind === 'street' ? ledger.files : (ledger.outcomes?.files ?? []);
  return coverage.forces
    .filter(({ code }) => codes.has(code))
    .map((force) => {
      const { code, name, slug, months, outcomes, gaps = [] } = force;
      const noLocation = kind === 'street' && crimeWithoutPlace(force, all, range);
      const letters = kind === 'street' ? months : (outcomes?.months ?? '');
      return {
        code,
        name,
        months: all
          .map((month, index) => (wanted.has(month) ? (letters[index] ?? 'a') : ''))
          .join(''),
        gaps: gaps.filter(
          ({ from, to }) => from <= range.to && (to === undefined || to >= range.from),
        ),
        ...(noLocation && { noLocation }),
        revised:
          kind === 'street'
            ? (revisions?.months ?? []).filter(
                ({ force, month }) => force === slug && wanted.has(month),
              )
            : [],
        files: read
          .filter(({ force, month }) => force === slug && wanted.has(month))
          .map(({ file, month, read: rows }) => ({ month, file, rows })),
      };
    });
}

function titleOf(forces: readonly ForceFiles[], what: string, { from, to }: MonthRange): string {
  return forces.length === 0
    ? `Rows${what}`
    : `Rows${what} of its ${forces.length === 1 ? 'force' : `${forces.length} forces`}, ${from} to ${to}`;
}
