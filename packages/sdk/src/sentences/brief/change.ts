import type { ChangeVerdict } from '../../stats/change-verdict.js';
import type { Lang } from '../language/language.js';
import { roundedWith, signedPercent } from '../language/percent.js';
import { WORDS } from './words.js';

/**
 * How a window compares with the 12 months before, in the few words that a card has room for, with
 * the 95% limits; `undefined` if they are not compared, or if there was none before.
 *
 * @example
 * import { briefChangeSentence } from '@crimetrends/sdk/sentences';
 * const change = { kind: 'known', verdict: 'rise', ratio: 1.12, lower95: 1.06, upper95: 1.19 };
 * briefChangeSentence(change, 'en'); // 'Up 12% on the year before (+6% to +19%).'
 */
export function briefChangeSentence(change: ChangeVerdict, lang: Lang): string | undefined {
  const words = WORDS(lang);
  if (change.kind === 'notComparable' || change.ratio === Infinity) return undefined;
  const { verdict, ratio } = change;
  const isClear = verdict !== 'noClearChange';
  const percentOf = (value: number): number => (value - 1) * 100;
  const limits = [percentOf(change.lower95), percentOf(change.upper95)];
  const rounded = roundedWith(
    limits,
    0,
    ([low, high]) => low !== high && (!isClear || low! * high! > 0),
  );
  const [lower, upper] = limits.map((limit) => signedPercent(limit, rounded));
  const percent = percentOf(ratio);
  return words[verdict](
    isClear ? `${rounded(Math.abs(percent))}%` : signedPercent(percent, rounded),
    [lower!, upper!],
  );
}
