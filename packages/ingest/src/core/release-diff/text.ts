import { LEVELS, type Observation } from '@crimetrends/sdk/contract';
import { sample } from '../findings.js';
import { FILE_TYPE_NAMES } from '../input/police-months.js';
import { numberText, numbered } from '../number-text.js';
import { section } from '../report-lines.js';
import type { ReleaseDiff } from './release-diff.js';
import type { AreaChange } from './areas.js';
import type { RevisedMonth } from '../release/revisions/revised-months.js';
import { REVISION_WORDS } from '../release/revisions/revision-words.js';

// People look at the largest changes first; --json has all.
const MOST_AREAS = 5;
const MOST_LINES = 40;

/** The comparison as text. */
export function releaseDiffText(diff: ReleaseDiff): string {
  const { before, after, areas, editions, coverage } = diff;
  const changes = diff.months.length + areas.length + editions.length + coverage.length;
  const isMoved = before.window.to !== after.window.to;
  return [
    `${before.release} (window ${before.window.from} to ${before.window.to}) → ` +
      `${after.release} (window ${after.window.from} to ${after.window.to})`,
    ...(isMoved
      ? [
          'The window moved, and the figures of areas with it; months that both cover are compared as they are.',
        ]
      : []),
    ...(changes === 0 ? ['The two say the same.'] : []),
    ...section('Months revised', cut(monthLines(diff.months))),
    ...section(
      'Coverage changed',
      cut(
        coverage.map(
          ({ fileType, name, month, before: was, after: is }) =>
            `${name} ${month}${fileType === 'street' ? '' : `, ${FILE_TYPE_NAMES[fileType]}`}: ` +
            `${was ?? 'not covered'} → ${is ?? 'not covered'}`,
        ),
      ),
    ),
    ...section(
      'Editions changed',
      editions.map(
        ({ what, before: was, after: is }) => `${what}: ${was ?? 'none'} → ${is ?? 'none'}`,
      ),
    ),
    ...section(
      `Areas changed, largest first (${MOST_AREAS} of each level; --json has all)`,
      areaLines(diff),
    ),
    '',
  ].join('\n');
}

/** One line for the months of a force with the same revision, with rows where they differ. */
function monthLines(months: readonly RevisedMonth[]): string[] {
  const groups = new Map<string, RevisedMonth[]>();
  for (const month of months)
    groups.set(`${month.force} ${month.revision}`, [
      ...(groups.get(`${month.force} ${month.revision}`) ?? []),
      month,
    ]);
  return [...groups.values()].map((group) => {
    const [{ force, revision }] = group as [RevisedMonth];
    const copies =
      revision === 'outcomesOnly' && group.some(({ buckets }) => buckets.length > 0)
        ? ', with which some rows became or ceased to be copies of another'
        : '';
    return `${force}, ${REVISION_WORDS[revision]}${copies}: ${sample(group.map(monthWords), 12)}`;
  });
}

function monthWords({ month, rowsBefore, rowsAfter, buckets }: RevisedMonth): string {
  if (rowsBefore !== rowsAfter)
    return (
      `${month} (${rowsBefore === undefined ? 'none' : numberText(rowsBefore)} → ` +
      `${rowsAfter === undefined ? 'none' : numberText(rowsAfter)} rows)`
    );
  const moves = buckets
    .map(({ bucket, before, after }) => `${bucket} ${numberText(before!)} → ${numberText(after!)}`)
    .join(', ');
  return `${month} (${numberText(rowsAfter!)} rows${moves === '' ? '' : `; ${moves}`})`;
}

function areaLines({ areas, areaCounts }: ReleaseDiff): string[] {
  return LEVELS.toReversed().flatMap((level) => {
    const { changed, total } = areaCounts.find((found) => found.level === level)!;
    if (changed === 0) return [];
    const own = areas.filter((area) => area.level === level).slice(0, MOST_AREAS);
    return [
      `${level}: ${numberText(changed)} of ${numberText(total)}`,
      ...own.map((area) => `  ${area.name} (${area.code}): ${areaWords(area)}`),
    ];
  });
}

function areaWords({
  change,
  renamed,
  population,
  observed,
  parents,
  figures,
  months,
}: AreaChange): string {
  if (change !== 'changed') return change === 'added' ? 'new' : 'gone';
  const all = figures.find(({ measure }) => measure === 'all');
  const category = figures
    .filter(({ measure }) => !['crime', 'asb', 'all'].includes(measure))
    .sort((a, b) => moved(b) - moved(a))[0];
  return [
    ...(observed ? [`${kindWords(observed.before)} → ${kindWords(observed.after)}`] : []),
    ...(all ? [`incidents ${moveWords(all)}`] : []),
    ...(category ? [`${category.measure} ${moveWords(category)}`] : []),
    ...(population ? [`residents ${moveWords(population)}`] : []),
    ...(renamed ? [`was called ${renamed.before}`] : []),
    ...(parents ? ['lies in other larger areas'] : []),
    ...(months.length > 0 ? [`series differ in ${sample(months.map(({ month }) => month))}`] : []),
  ].join('; ');
}

function moveWords({ before, after }: { before?: number; after?: number }): string {
  const move = `${countWords(before)} → ${countWords(after)}`;
  if (before === undefined || after === undefined) return move;
  const sign = after < before ? '−' : '+';
  return `${move} (${sign}${numberText(Math.abs(after - before))})`;
}

function countWords(count: number | undefined): string {
  return count === undefined ? 'none' : numberText(count);
}

function moved({ before, after }: { before?: number; after?: number }): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}

function kindWords(observed: Observation | undefined): string {
  if (observed?.kind === 'known') return 'known';
  if (observed?.kind === 'notSupplied') return 'not supplied';
  if (observed?.kind === 'suppressed') return `suppressed (${observed.rule})`;
  if (observed?.kind !== 'partial') return 'absent';
  return observed.reason === 'months'
    ? `partial (${numbered(observed.monthsObserved, '{month|months}')})`
    : `partial (${numbered(observed.populationCovered, '{resident|residents}')})`;
}

function cut(lines: readonly string[]): string[] {
  return lines.length > MOST_LINES
    ? [
        ...lines.slice(0, MOST_LINES),
        `… and ${numberText(lines.length - MOST_LINES)} more; --json lists them all`,
      ]
    : [...lines];
}
