import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { addMonths, type MonthRange } from '../../contract/vocabulary/months.js';
import type { Change, SmallestChange } from '../../stats/change.js';
import { phrases, type Lang } from '../language/language.js';
import { countText } from '../language/numbers.js';
import type { Phrases } from '../language/phrases.js';
import { roundedWith, signedPercent } from '../language/percent.js';
import { yearTo } from '../language/period.js';
import { measureSubject } from '../measure/subject.js';
import { change as english } from './change.en.js';

const WORDS = phrases('change', english);

/**
 * Compares a window with the 12 months before: a verdict, the percentage with its 95% limits, and
 * both windows; or why they are not compared.
 *
 * @example
 * import { changeSentence } from '@crimetrends/sdk/sentences';
 * const change = { kind: 'known', verdict: 'rise', ratio: 1.12, lower95: 1.06, upper95: 1.19 };
 * changeSentence(change, { window: { from: '2025-01', to: '2025-12' } }, 'en');
 * // 'Recorded crime: up 12% in the year to December 2025 on the year to December 2024, likely
 * // between 6% and 19% up.'
 */
export function changeSentence(
  change: Change,
  { window, measure = 'crime' }: { window: MonthRange; measure?: MeasureName },
  lang: Lang,
): string {
  const words = WORDS(lang);
  const subject = measureSubject(measure, lang);
  const years = [yearTo(window.to, lang), yearTo(addMonths(window.to, -12), lang)] as const;
  if (change.kind === 'notComparable')
    return words.notComparable(subject, ...years, words.reasons[change.reason]);
  const { ratio, lower95, upper95 } = change;
  if (ratio === Infinity)
    return words.fromNone[change.verdict === 'rise' ? 'rise' : 'noClearChange'](subject, ...years);
  const [percent, lower, upper] = [ratio, lower95, upper95].map((value) => (value - 1) * 100) as [
    number,
    number,
    number,
  ];
  if (change.verdict === 'noClearChange') {
    const rounded = roundedWith([lower, upper], 0, ([low, high]) => low !== high);
    return words.noClearChange(
      subject,
      signedPercent(percent, rounded),
      [signedPercent(lower, rounded), signedPercent(upper, rounded)],
      ...years,
      smallestText(change.smallest, words),
    );
  }
  const { verdict } = change;
  const [least, most] = verdict === 'rise' ? [lower, upper] : [-upper, -lower];
  const rounded = roundedWith([least, most], 0, ([low, high]) => low! > 0 && low !== high);
  return words[verdict](
    subject,
    `${rounded(Math.abs(percent))}%`,
    [`${rounded(least)}%`, `${rounded(most)}%`],
    ...years,
  );
}

function smallestText({ rise, fall }: SmallestChange, words: Phrases['change']): string {
  return words.smallest(
    percentUp((rise - 1) * 100),
    fall === undefined ? undefined : percentUp((1 - fall) * 100),
  );
}

// Rounded up, so that a change of the printed size would have been clear. 130 after 100 is a rise of
// 30.000000000000004%.
function percentUp(percent: number): string {
  return `${countText(Math.ceil(Math.round(percent * 1e6) / 1e6))}%`;
}
