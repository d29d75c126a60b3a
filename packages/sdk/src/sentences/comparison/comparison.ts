import type { Area, Comparator } from '../../areas/area.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import type { Measure } from '../../stats/measure.js';
import type { Rate } from '../../stats/rate.js';
import { phrases, type Lang } from '../language/language.js';
import { capitalised, placeName } from '../place/names.js';
import { rateText } from '../language/numbers.js';
import { comparison as english } from './comparison.en.js';

/** How two rates compare; `aboutTheSame` if their 95% intervals overlap. */
export type Standing = 'higher' | 'lower' | 'aboutTheSame';

const WORDS = phrases('comparison', english);

/** Compares two rates by their intervals. Intervals that only touch also overlap. */
export function standing(rate: Rate, other: Rate): Standing {
  if (rate.lower95 > other.upper95) return 'higher';
  return rate.upper95 < other.lower95 ? 'lower' : 'aboutTheSame';
}

/** A measure's rate, if it has one: it is known, or partial by residents. */
export function rateOf(measure: Measure): Rate | undefined {
  return 'ratePer1000' in measure ? measure : undefined;
}

/** A comparator's name in a sentence. A partial one is named as the parts that supplied figures. */
export function comparatorName(comparator: Comparator, measure: MeasureName, lang: Lang): string {
  const place = placeName(comparator, lang);
  return isPartial(comparator, measure) ? WORDS(lang).partsSupplied(place) : place;
}

/** A short label of a comparator, for charts and tables: `England and Wales, parts supplied`. */
export function comparatorLabel(comparator: Comparator, measure: MeasureName, lang: Lang): string {
  const place = capitalised(placeName(comparator, lang));
  return isPartial(comparator, measure) ? WORDS(lang).partsLabel(place) : place;
}

function isPartial({ measures }: Comparator, measure: MeasureName): boolean {
  return measures[measure].kind === 'partial' && rateOf(measures[measure]) !== undefined;
}

/**
 * Compares an area's rate of a measure (default `crime`) with those of its comparators; `undefined`
 * if there is nothing to compare.
 *
 * @example
 * import { comparisonSentence } from '@crimetrends/sdk/sentences';
 * comparisonSentence(result.area, 'en');
 * // 'Higher than Luton (85) and than England and Wales (83).'
 */
export function comparisonSentence(
  area: Pick<Area, 'measures' | 'comparators'>,
  lang: Lang,
  measure: MeasureName = 'crime',
): string | undefined {
  const rate = rateOf(area.measures[measure]);
  if (!rate) return undefined;
  const groups: { standing: Standing; places: string[] }[] = [];
  for (const comparator of area.comparators) {
    const other = rateOf(comparator.measures[measure]);
    if (!other) continue;
    const place = `${comparatorName(comparator, measure, lang)} (${rateText(other.ratePer1000)})`;
    const verdict = standing(rate, other);
    const last = groups.at(-1);
    if (last?.standing === verdict) last.places.push(place);
    else groups.push({ standing: verdict, places: [place] });
  }
  if (groups.length === 0) return undefined;
  return `${capitalised(groups.map((group) => WORDS(lang).standing[group.standing](group.places)).join('; '))}.`;
}
