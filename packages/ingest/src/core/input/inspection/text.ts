import { monthsOf } from '@crimetrends/sdk/contract';
import { sample } from '../../findings.js';
import type { InspectedFile, Inspection } from './inspection.js';
import { kindWords } from './features.js';
import type { MissingMonths, MonthGrid } from './grid.js';
import { numberText } from '../../number-text.js';
import { section } from '../../report-lines.js';

/**
 * The inspection as text: what is there, what is missing for which feature, what was not
 * understood.
 */
export function inspectionText(inspection: Inspection, folder: string): string {
  const { files, grids, features, missingMonths, choices, stop, warnings, notUnderstood } =
    inspection;
  return [
    `${folder}: ${numberText(files.length)} files understood, ${numberText(notUnderstood.length)} not`,
    ...section('Files (~ reckoned from the size; --rows counts them)', table(fileRows(files))),
    ...grids.flatMap(gridLines),
    ...section('Missing in the newest 12 months', missingLines(missingMonths)),
    ...section(
      'What a release can show',
      features.flatMap(({ feature, ready, missing, without }) => [
        `${ready ? 'yes' : 'NO '}  ${feature}${ready ? '' : `: without it, ${without}`}`,
        ...missing.map((words) => `       missing: ${words}`),
      ]),
    ),
    ...(stop === undefined
      ? section('What a build would choose', choices ?? [])
      : section('A build would stop', [stop])),
    ...section('Warnings', warnings),
    ...section(
      'Not understood',
      notUnderstood.map(({ file, why }) => `${file}: ${why}`),
    ),
    '',
  ].join('\n');
}

/**
 * One line for the police files of each archive or folder, force and kind, and one for each other
 * file.
 */
function fileRows(files: readonly InspectedFile[]): string[][] {
  const groups = new Map<string, InspectedFile[]>();
  for (const file of files) {
    const key =
      file.month === undefined ? file.file : [placeOf(file), file.kind, file.force].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const rows = [...groups.values()].map((group) => {
    const [first] = group as [InspectedFile];
    const months = group.flatMap(({ month }) => month ?? []).sort();
    const span =
      months.length > 1 && months[0] !== months.at(-1)
        ? `${months[0]} to ${months.at(-1)}`
        : (months[0] ?? '');
    return [
      first.what + (first.read ? '' : ' (not read)'),
      first.edition,
      rowsOf(group),
      span,
      first.force ?? '',
      group.length > 1 ? `${placeOf(first)}, ${group.length} files` : first.file,
    ];
  });
  return [['what', 'edition', 'rows', 'months', 'force', 'file'], ...rows];
}

// A month's folder within an archive is not shown: its archive is, or the folder above.
function placeOf({ file }: InspectedFile): string {
  const [archive, member] = file.split(' › ');
  return member === undefined ? file.replace(/(\/?\d{4}-\d{2})?\/[^/]*$/, '') || '.' : archive!;
}

function rowsOf(group: readonly InspectedFile[]): string {
  if (group.every(({ rows }) => rows === undefined)) return '';
  const total = group.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
  if (group.every(({ rowsExact }) => rowsExact !== false)) return numberText(total);
  // Three significant figures: more would overstate an estimate.
  return `~${numberText(Number(total.toPrecision(3)))}`;
}

function table(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 2 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** One character a month: # one file, 2 to 9 several editions, 0 a file without rows, . nothing. */
function gridLines({ kind, months, earlierMonths, forces }: MonthGrid): string[] {
  const width = Math.max(...forces.map(({ name }) => name.length));
  const earlier = earlierMonths > 0 ? `; ${earlierMonths} earlier months too` : '';
  const title =
    `Files of ${kindWords(kind)}, ${months.from} to ${months.to}${earlier} (# one, 2 two ` +
    'editions, 0 no rows, . nothing)';
  const years = monthsOf(months)
    .map((month) => (month.endsWith('-01') ? '|' : ' '))
    .join('');
  return section(
    title,
    [
      `${''.padEnd(width)}  ${years}`.trimEnd(),
      ...forces.map(({ name, files }) => `${name.padEnd(width)}  ${files.map(mark).join('')}`),
    ].filter((line) => line !== ''),
  );
}

function mark(files: number): string {
  if (files === 0) return '.';
  if (files < 0) return '0';
  return files === 1 ? '#' : String(Math.min(files, 9));
}

/** Forces that lack some months, one line each; forces that lack all of them, in one line. */
function missingLines(missing: readonly MissingMonths[]): string[] {
  const [whole, some] = [
    missing.filter(({ months }) => months.length === 12),
    missing.filter(({ months }) => months.length < 12),
  ];
  return [
    ...some.map(
      ({ name, months, known }) =>
        `${name}: ${sample(months, 12)}${known === undefined ? '' : ` (${known})`}`,
    ),
    ...(whole.length > 0 ? [`nothing from ${whole.map(({ name }) => name).join(', ')}`] : []),
  ];
}
