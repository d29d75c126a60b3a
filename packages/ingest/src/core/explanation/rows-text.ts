import { percent } from './formula.js';
import { numberText } from '../number-text.js';
import { REVISION_WORDS } from '../release/revisions/revision-words.js';
import type { ForceFiles, RowsRead } from './rows.js';
import { wrapped } from './wrapped.js';

/** Lines for the terminal: the rows read, and where each went. */
export function rowsLines({ title, forces, read, buckets, remarks }: RowsRead): string[] {
  if (forces?.length === 0)
    return [title, '  No police force area is known for it, so no file is its own.'];
  return [
    ...wrapped(title, ''),
    ...(forces ? forceLines(forces) : []),
    `  ${numberText(read).padStart(11)}  read`,
    ...buckets.map(({ rows, words }) => `  ${numberText(rows).padStart(11)}  ${words}`),
    ...remarks.flatMap((remark) => wrapped(remark, '  ')),
  ];
}

function forceLines(forces: readonly ForceFiles[]): string[] {
  const width = Math.max(...forces.map(({ name }) => name.length));
  return [
    ...forces.map(({ name, months }) => `  ${name.padEnd(width)}  ${months.replaceAll('a', '.')}`),
    ...(forces.some(({ months }) => /[^s]/.test(months))
      ? ['  (s supplied, p partial, x suspect, . nothing)']
      : []),
    ...forces.flatMap(({ name, noLocation }) =>
      noLocation && noLocation.crime > 0
        ? wrapped(
            `${name} gave no place for ${numberText(noLocation.crime)} of the ` +
              `${numberText(noLocation.of)} crimes that it recorded in the supplied months ` +
              `(${percent(noLocation.crime / noLocation.of)}); they are in no area’s figures.`,
            '  ',
          )
        : [],
    ),
    ...forces.flatMap(({ gaps }) =>
      gaps.flatMap(({ sentence, check }) =>
        wrapped(
          `${sentence} (${check ? `checked ${check.on}: ${check.what}` : 'not checked'})`,
          '  ',
        ),
      ),
    ),
    ...forces.flatMap(({ name, revised }) =>
      revised.flatMap(({ month, kind }) =>
        wrapped(`${name}, ${month}, since the release before: ${REVISION_WORDS[kind]}`, '  '),
      ),
    ),
  ];
}
