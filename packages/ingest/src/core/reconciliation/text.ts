import { monthNumber, type MonthRange, type ReconciledTable } from '@crimetrends/sdk/contract';
import { causesOfDifference } from '@crimetrends/sdk/sentences';
import { sample } from '../findings.js';
import { numberText } from '../number-text.js';
import { section } from '../report-lines.js';
import type { Reconciliation } from './reconciliation.js';

const MOST_NAMED = 50;

/** How far a ratio may be from 1 before it is marked. */
export const LARGEST_DIFFERENCE = 0.03;

/** Whether two figures differ by more than 3 %. */
export function isBeyond(ours: number, official: number): boolean {
  return Math.abs(ours / official - 1) > LARGEST_DIFFERENCE;
}

/** The comparison as text: a line for each police force and authority, then the known causes. */
export function reconciliationText({ tables, notes }: Reconciliation, release: string): string {
  const compared = tables.some(({ forces, partnerships }) =>
    [...forces, ...partnerships].some(({ monthsSupplied }) => monthsSupplied > 0),
  );
  return [
    `Release ${release} beside official tables of recorded crime`,
    ...tables.flatMap(tableLines),
    ...section('Left', notes),
    ...(compared ? section('Known causes of difference', causesOfDifference('en')) : []),
    '',
  ].join('\n');
}

function tableLines(table: ReconciledTable): string[] {
  const { file, titles, publisher, fraud, period, forces, partnerships, uncompared, elsewhere } =
    table;
  const whole = forces.filter(({ recorded }) => recorded !== undefined);
  return [
    '',
    `${spanText(period)}: ${file} (${publisher === 'ons' ? 'ONS' : 'Home Office'})`,
    ...titles.map((title) => `  ${title}`),
    fraud === 'column'
      ? '  official: total recorded crime excluding fraud, as the table has it'
      : '  official: every offence added up, but for rows of fraud',
    '  here: the 13 kinds of crime, without anti-social behaviour',
    ...(whole.length > 0 ? ['', ...columns(FORCE_HEADINGS, whole.map(forceRow))] : []),
    ...section('Not compared, for want of months', missingLines(forces, period)),
    ...(partnerships.length > 0
      ? [
          '',
          ...columns(
            AUTHORITY_HEADINGS,
            partnerships
              .filter(({ placed }) => placed !== undefined)
              .map(({ name, placed, official }) => authorityRow(name, placed!, official)),
          ),
          ...section('Not compared, for want of months', missingLines(partnerships, period)),
        ]
      : []),
    ...section(
      'Not compared',
      uncompared.map(
        ({ name, official, reason }) =>
          `${name}: ${official === undefined ? '' : `${numberText(official)}, `}${REASONS[reason]}`,
      ),
    ),
    ...(elsewhere > 0
      ? ['', `  ${numberText(elsewhere)} lines are of places without figures in the release.`]
      : []),
  ];
}

const REASONS: Readonly<Record<ReconciledTable['uncompared'][number]['reason'], string>> = {
  transport: 'in no area’s figures here',
  unassigned: 'of no authority',
  notInRelease: 'the release has no such authority',
  noFigure: 'the table gives no figure',
};

const FORCE_HEADINGS = [
  'police force',
  'in its files',
  'with a place',
  'in its area',
  'official',
  'ratio',
  'with a place',
  '',
] as const;

const AUTHORITY_HEADINGS = ['local authority', 'placed in it', 'official', 'ratio', ''] as const;

function forceRow({
  name,
  recorded,
  placed,
  inArea,
  official,
  note,
}: ReconciledTable['forces'][number]): string[] {
  const [all, some] = [recorded!, placed ?? 0];
  return [
    name + (note === undefined ? '' : ` (note ${note} of the table)`),
    numberText(all),
    numberText(some),
    inArea === undefined ? '' : numberText(inArea),
    numberText(official),
    ratioText(all, official),
    ratioText(some, official),
    mark(all, official),
  ];
}

function authorityRow(name: string, placed: number, official: number): string[] {
  return [
    name,
    numberText(placed),
    numberText(official),
    ratioText(placed, official),
    mark(placed, official),
  ];
}

function ratioText(ours: number, official: number): string {
  return official > 0 ? (ours / official).toFixed(3) : '–';
}

function mark(ours: number, official: number): string {
  return official > 0 && isBeyond(ours, official) ? 'beyond ±3%' : '';
}

/** Names by the number of months, most first. */
function missingLines(
  rows: readonly { name: string; monthsSupplied: number }[],
  period: MonthRange,
): string[] {
  const length = monthNumber(period.to) - monthNumber(period.from) + 1;
  const missing = [...new Set(rows.map(({ monthsSupplied }) => monthsSupplied))]
    .filter((months) => months < length)
    .sort((one, other) => other - one);
  return missing.map((months) => {
    const names = rows.filter(({ monthsSupplied }) => monthsSupplied === months);
    return `${months} of ${length} months: ${sample(
      names.map(({ name }) => name),
      MOST_NAMED,
    )}`;
  });
}

function spanText({ from, to }: MonthRange): string {
  return `${from} to ${to}`;
}

/** A table: names to the left, numbers to the right. */
function columns(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) =>
    `  ${row
      .map((cell, column) =>
        column === 0 || column === headings.length - 1
          ? cell.padEnd(widths[column]!)
          : cell.padStart(widths[column]!),
      )
      .join('  ')}`.trimEnd(),
  );
}
