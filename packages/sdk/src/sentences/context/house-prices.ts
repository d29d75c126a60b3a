import type { HousePrices, PriceFigure } from '../../contract/files/context.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import { PROPERTY_TYPES, type PropertyType } from '../../contract/vocabulary/property-types.js';
import { phrases, type Lang } from '../language/language.js';
import type { Phrases } from '../language/phrases.js';
import { countText, peopleText } from '../language/numbers.js';
import { during } from '../language/period.js';
import { housePrices as english } from './house-prices.en.js';

const WORDS = phrases('housePrices', english);

/**
 * The median price of homes sold, compared with the 12 months before if both have at least 5 sales.
 *
 * @param latest the 12 months of sales: `prices.latest` of a context file
 * @example
 * import { pricesSentence } from '@crimetrends/sdk/sentences';
 * const prices = {
 *   kind: 'known',
 *   latest: [{ kind: 'known', sales: 143, medianPricePounds: 285000 }],
 *   yearBefore: [{ kind: 'known', sales: 150, medianPricePounds: 274000 }],
 * };
 * pricesSentence(prices, 'all', { from: '2024-11', to: '2025-10' }, 'en');
 * // 'The median price of 143 homes sold from November 2024 to October 2025 was £285,000, 4% more
 * // than in the 12 months before (£274,000, 150 sales). Source: HM Land Registry Price Paid Data.'
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
  return `${figureText(now, before, words.homes[type], during(latest, lang), words)}${covered}${words.source}`;
}

function figureText(
  now: Exclude<PriceFigure, { kind: 'notSupplied' }>,
  before: PriceFigure | undefined,
  homes: string,
  period: string,
  words: Phrases['housePrices'],
): string {
  if (now.kind === 'suppressed') return words.tooFew(homes, period);
  const median = words.median(countText(now.sales), homes, period, pounds(now.medianPricePounds));
  if (before?.kind !== 'known') return `${median}.`;
  const percent = Math.round((now.medianPricePounds / before.medianPricePounds - 1) * 100);
  const change = words.change(
    percent,
    countText(Math.abs(percent)),
    pounds(before.medianPricePounds),
    countText(before.sales),
  );
  return `${median}${change}.`;
}

/** `£285,000`. */
function pounds(price: number): string {
  return `£${countText(price)}`;
}
