import type { PlaceTypes } from '../../contract/files/context.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import { phrases, type Lang } from '../language/language.js';
import { joinList } from '../language/months.js';
import { countText, peopleText, shareText } from '../language/numbers.js';
import { yearTo } from '../language/period.js';
import { placeTypes as english } from './place-types.en.js';

const WORDS = phrases('placeTypes', english);

// Methodology §7: no percentage on a base under 10.
const SMALLEST_BASE = 10;
const EXAMPLES = 3;

/** A place type in words: `park or open space` for `Park/Open Space`. */
export function placeTypeName(placeType: string, lang: Lang): string {
  const { names, other } = WORDS(lang);
  return Object.hasOwn(names, placeType) ? names[placeType]! : other(placeType);
}

/**
 * How concentrated an area's incidents are on few map points, and how many are at place types: a
 * single shop can dominate a street.
 *
 * @example
 * import { placeTypesSentence } from '@crimetrends/sdk/sentences';
 * const top = [
 *   { placeType: 'Supermarket', incidents: 60 },
 *   { placeType: 'Parking Area', incidents: 29 },
 * ];
 * const places = {
 *   kind: 'known',
 *   incidents: 234,
 *   onPlaceTypes: 89,
 *   top,
 *   snapPoints: 41,
 *   snapPointsOfHalf: 3,
 * };
 * placeTypesSentence(places, { from: '2025-01', to: '2025-12' }, 'en');
 * // 'At least half of the 234 incidents in the year to December 2025 lie on 3 of 41 map points;
 * // 38% lie on kinds of place such as “supermarket” and “parking area”.'
 */
export function placeTypesSentence(places: PlaceTypes, window: MonthRange, lang: Lang): string {
  const words = WORDS(lang);
  const year = yearTo(window.to, lang);
  if (places.kind === 'notSupplied') return words.notSupplied(year);
  const { incidents, onPlaceTypes, top, snapPoints, snapPointsOfHalf } = places;
  const ofMonths = places.kind === 'partial' && places.reason === 'months';
  const period = ofMonths ? words.monthsOf(countText(places.monthsObserved), year) : year;
  const covered =
    places.kind === 'partial' && places.reason === 'residents'
      ? words.residents(peopleText(places.populationCovered))
      : '';
  if (incidents < SMALLEST_BASE)
    return words.few(incidents, countText(incidents), period) + covered;
  const examples = joinList(
    top.slice(0, EXAMPLES).map(({ placeType }) => words.example(placeTypeName(placeType, lang))),
    lang,
  );
  const onTypes =
    onPlaceTypes === 0
      ? words.onNone
      : words.onTypes(shareText(onPlaceTypes, incidents, lang), examples);
  return (
    words.half(
      incidents,
      countText(incidents),
      period,
      countText(snapPointsOfHalf),
      countText(snapPoints),
    ) +
    onTypes +
    covered
  );
}
