import type { HousePrices, PriceFigure } from '../../contract/files/context.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import { PROPERTY_TYPES, type PropertyType } from '../../contract/vocabulary/property-types.js';
import { medianChange, type MedianChange } from '../../stats/median-change.js';
import { phrases, type Lang } from '../language/language.js';
import type { Phrases } from '../language/phrases.js';
import { countText, peopleText } from '../language/numbers.js';
import { roundedWith, signedPercent, type Rounded } from '../language/percent.js';
import { during } from '../language/period.js';
import { housePrices as english } from './house-prices.en.js';

const WORDS = phrases('housePrices', english);

/**
 * The median price of homes sold. Its change in 12 months comes with 95% limits, or is not given
 * because too few were sold.
 *
 * @param latest the 12 months of sales: `prices.latest` of a context file
 * @example
 * import { pricesSentence } from '@crimetrends/sdk/sentences';
 * const median = (sales, medianPricePounds, limits95) =>
 *   ({ kind: 'known', sales, medianPricePounds, limits95 });
 * const prices = {
 *   kind: 'known',
 *   latest: [median(143, 285000, [278000, 292000])],
 *   yearBefore: [median(150, 268000, [261000, 274000])],
 * };
 * pricesSentence(prices, 'all', { from: '2024-11', to: '2025-10' }, 'en');
 * // 'The median price of 143 homes sold from November 2024 to October 2025 was £285,000, up 6% on
 * // the 12 months before (95% limits +3% and +10%; then £268,000, 150 sales). New homes are included;
 * // sales that are registered late are added in a later release. Source: HM Land Registry Price
 * // Paid Data.'
 */
export function pricesSentence(
  prices: HousePrices,
  type: PropertyType,
  latest: MonthRange,
  lang: Lang,
): string {
  const words = WORDS(lang);
  if (prices.kind === 'notSupplied') return words.notSupplied;
  const place = PROPERTY_TYPES.indexOf(type);
  const [now, before] = [prices.latest[place]!, prices.yearBefore[place]];
  if (now.kind === 'notSupplied') return words.notSupplied;
  const covered =
    prices.kind === 'partial' ? words.residents(peopleText(prices.populationCovered)) : '';
  const [homes, period] = [words.homes[type], during(latest, lang)];
  if (now.kind === 'suppressed') return `${words.tooFew(homes, period)}${covered}${words.source}`;
  const median = words.median(countText(now.sales), homes, period, pounds(now.medianPricePounds));
  return `${median}${changeText(now, before, words)}.${covered}${words.counted}${words.source}`;
}

type Known = Extract<PriceFigure, { kind: 'known' }>;

function changeText(
  now: Known,
  before: PriceFigure | undefined,
  words: Phrases['housePrices'],
): string {
  if (before === undefined || before.kind === 'notSupplied') return '';
  const change = medianChange(now, before);
  if (!change || before.kind !== 'known') return words.tooFewForChange;
  const { percent, limits } = medianChangeTexts(change);
  return words[change.verdict](
    change.verdict === 'noClearChange' ? percent : percent.slice(1),
    limits,
    pounds(before.medianPricePounds),
    countText(before.sales),
  );
}

/**
 * The change of a median price as shown: a signed percentage and its 95% limits, rounded so that
 * they still bear out the verdict.
 *
 * @example
 * import { medianChangeTexts } from '@crimetrends/sdk/sentences';
 * medianChangeTexts({ verdict: 'rise', ratio: 1.063, lower95: 1.029, upper95: 1.098 });
 * // { percent: '+6%', limits: ['+3%', '+10%'] }
 */
export function medianChangeTexts({ verdict, ratio, lower95, upper95 }: MedianChange): {
  percent: string;
  limits: readonly [lower: string, upper: string];
} {
  const [percent, lower, upper] = [ratio, lower95, upper95].map((value) => (value - 1) * 100) as [
    number,
    number,
    number,
  ];
  const isSaid = ([low, high]: number[]): boolean =>
    low !== high && (verdict === 'noClearChange' || low! * high! > 0);
  const rounded: Rounded = roundedWith([lower, upper], 0, isSaid);
  return {
    percent: signedPercent(percent, rounded),
    limits: [signedPercent(lower, rounded), signedPercent(upper, rounded)],
  };
}

/** `£285,000`. */
function pounds(price: number): string {
  return `£${countText(price)}`;
}
