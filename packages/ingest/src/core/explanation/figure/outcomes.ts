import { monthsOf, type Outcomes } from '@crimetrends/sdk/contract';
import { outcomesSentence } from '@crimetrends/sdk/sentences';
import { wilson95 } from '@crimetrends/sdk/stats';
import { numberText } from '../../number-text.js';
import { contextOf, summedGround } from './context-ground.js';
import type { Evidence } from '../evidence.js';
import type { Explained } from '../explained.js';
import { shareOf, type FormulaStep } from '../formula.js';
import { outcomeRows, streetRows } from '../rows.js';
import { sourcesOf, streetFiles } from '../sources.js';

/**
 * Explains the shares of a year's crimes by latest outcome: which crimes, followed to when, and
 * which forces are masked.
 */
export function outcomesExplained(evidence: Evidence): Explained & { figure: Outcomes } {
  const {
    own: { outcomes },
    file: { outcomes: head },
  } = contextOf(evidence);
  const window = head?.window ?? evidence.manifest.window;
  const rows = head
    ? [
        streetRows(evidence, window),
        outcomeRows(evidence, { from: window.from, to: head.followedTo }),
      ]
    : [];
  const counts = 'counts' in outcomes ? outcomes : undefined;
  const types = head?.types ?? [];
  return {
    of: {},
    figure: outcomes,
    sentences: [
      outcomesSentence(
        outcomes,
        head ?? { window, followedTo: window.to, types },
        mostAt(counts?.counts ?? []),
        'en',
      ),
    ],
    formula: counts && head ? steps(counts, head) : [],
    remarks: [...(counts ? crimeRemarks(evidence) : []), ...maskRemarks(evidence)],
    ground: summedGround(
      evidence,
      outcomes,
      (lsoa) => lsoa.outcomes,
      counts
        ? [
            {
              name: 'crimes followed',
              own: counts.incidents,
              of: ({ outcomes: lsoa }) => ('counts' in lsoa ? lsoa.incidents : 0),
            },
            ...types.map((type, at) => ({
              name: `crimes with “${type}”`,
              own: counts.counts[at]!,
              of: ({ outcomes: lsoa }: { outcomes: Outcomes }) =>
                'counts' in lsoa ? lsoa.counts[at]! : 0,
            })),
          ]
        : [],
    ),
    rows,
    sources: sourcesOf(evidence.manifest, { police: rows.flatMap(streetFiles), geography: true }),
  };
}

function mostAt(counts: readonly number[]): number {
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function steps(
  { incidents, counts }: { incidents: number; counts: number[] },
  {
    window,
    followedTo,
    types,
  }: { window: { from: string; to: string }; followedTo: string; types: string[] },
): FormulaStep[] {
  const share = (what: string, count: number): FormulaStep => ({
    what,
    value: count,
    how: incidents === 0 ? 'of none' : shareOf(count, incidents, wilson95(count, incidents)),
  });
  return [
    {
      what: 'window',
      value: '',
      how: `crimes of ${window.from} to ${window.to}, each followed to ${followedTo}`,
    },
    {
      what: 'crimes',
      value: incidents,
      how: 'with a Crime ID, placed in the area, of forces with outcomes',
    },
    ...types.map((type, at) => share(type, counts[at]!)),
    share('no outcome on record', incidents - counts.reduce((sum, count) => sum + count, 0)),
  ];
}

/** Remarks from the ledger on the crimes of the area's forces. */
function crimeRemarks({ lsoas, coverage, ledger }: Evidence): string[] {
  const codes = new Set(lsoas.map(({ force }) => force));
  const forces = new Map(
    coverage.forces.filter(({ code }) => codes.has(code)).map(({ slug, name }) => [slug, name]),
  );
  return (ledger.outcomes?.crimes ?? [])
    .filter(({ force }) => forces.has(force))
    .map(
      ({ force, followed, withOutcome, repeatedId, withoutId, notPlaced }) =>
        `${forces.get(force)}: ${numberText(followed)} crimes followed, ` +
        `${numberText(withOutcome)} with an outcome; ${numberText(repeatedId)} share the id of ` +
        `another; left out ${numberText(withoutId)} without id and ${numberText(notPlaced)} ` +
        'without a place.',
    );
}

/** Remarks on the area's forces that did not supply every month of both files. */
function maskRemarks({ lsoas, coverage, ledger: { outcomes } }: Evidence): string[] {
  if (!outcomes) return ['No outcomes were supplied to the build.'];
  const codes = new Set(lsoas.map(({ force }) => force));
  const all = monthsOf(coverage.months);
  const complete = (letters: string | undefined, to: string): boolean =>
    monthsOf({ from: outcomes.window.from, to }).every(
      (month) => !all.includes(month) || letters?.[all.indexOf(month)] === 's',
    );
  const masked = coverage.forces.filter(
    (force) =>
      codes.has(force.code) &&
      !(
        complete(force.months, outcomes.window.to) &&
        complete(force.outcomes?.months, outcomes.followedTo)
      ),
  );
  return masked.map(
    ({ name }) =>
      `${name} is masked: its street files of every month of the window, and its outcomes of ` +
      `every month to ${outcomes.followedTo}, are needed.`,
  );
}
