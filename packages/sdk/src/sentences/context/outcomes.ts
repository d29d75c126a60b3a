import type { ContextFile, Outcomes } from '../../contract/files/context.js';
import { wilson95 } from '../../stats/proportion.js';
import { phrases, type Lang } from '../language/language.js';
import { countText, peopleText, shareText } from '../language/numbers.js';
import { roundedWith } from '../language/percent.js';
import { during } from '../language/period.js';
import { monthYear } from '../language/months.js';
import { outcomes as english } from './outcomes.en.js';

const WORDS = phrases('outcomes', english);

// Methodology §7: no percentage on a base under 10.
const SMALLEST_BASE = 10;

/** An outcome's name: as the police publish it, or its Welsh name where one is known. */
export function outcomeName(outcome: string, lang: Lang): string {
  const { names } = WORDS(lang);
  return Object.hasOwn(names, outcome) ? names[outcome]! : outcome;
}

/**
 * How many of a year's crimes had a given outcome a year later, with Wilson's 95% limits.
 *
 * @param file `outcomes` of the context file: months, last month followed to, and types
 * @param type index of the outcome in `file.types`
 * @example
 * import { outcomesSentence } from '@crimetrends/sdk/sentences';
 * const file = {
 *   window: { from: '2024-01', to: '2024-12' },
 *   followedTo: '2025-12',
 *   types: ['Local resolution'],
 * };
 * outcomesSentence({ kind: 'known', incidents: 263, counts: [81] }, file, 0, 'en');
 * // 'Of 263 crimes recorded from January to December 2024, 81 had “Local resolution” as their
 * // latest outcome by December 2025: 31% (95% limits 26% and 37%).'
 */
export function outcomesSentence(
  outcomes: Outcomes,
  file: NonNullable<ContextFile['outcomes']>,
  type: number,
  lang: Lang,
): string {
  const words = WORDS(lang);
  const period = during(file.window, lang);
  if (outcomes.kind === 'notSupplied') return words.notSupplied;
  if (outcomes.kind === 'suppressed') return words.masked(period);
  const { incidents, counts } = outcomes;
  const covered =
    outcomes.kind === 'partial' ? words.residents(peopleText(outcomes.populationCovered)) : '';
  if (incidents < SMALLEST_BASE)
    return words.few(incidents, countText(incidents), period) + covered;
  const count = counts[type]!;
  const [lower, upper] = limits(count, incidents);
  const share = words.share(
    countText(incidents),
    period,
    countText(count),
    outcomeName(file.types[type]!, lang),
    monthYear(file.followedTo, lang),
  );
  return share + words.limits(shareText(count, incidents, lang), lower, upper) + covered;
}

function limits(count: number, incidents: number): readonly [string, string] {
  const { lower95, upper95 } = wilson95(count, incidents);
  const percents = [lower95 * 100, upper95 * 100];
  const rounded = roundedWith(percents, 0, ([low, high]) => low !== high);
  return [`${rounded(percents[0]!)}%`, `${rounded(percents[1]!)}%`];
}
