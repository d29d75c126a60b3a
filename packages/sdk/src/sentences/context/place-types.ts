import type { PlaceTypes } from '../../contract/files/context.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import { INSTITUTIONS } from '../../contract/vocabulary/institutions.js';
import { phrases, type Lang } from '../language/language.js';
import { joinList } from '../language/months.js';
import { countText, peopleText, shareText } from '../language/numbers.js';
import { yearTo } from '../language/period.js';
import { capitalised } from '../place/names.js';
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
 * single shop can dominate a street. Police stations, prisons and hospitals are told apart.
 *
 * @example
 * import { placeTypesSentence } from '@crimetrends/sdk/sentences';
 * const top = [
 *   { placeType: 'Supermarket', incidents: 60 },
 *   { placeType: 'Hospital', incidents: 29 },
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
 * // 'At least half of the 234 incidents in the year to December 2025 lie on 3 of 41 map points; 26%
 * // lie on kinds of place such as “supermarket”. 12% on “hospital” are counted apart, because
 * // people come or are brought there from a wider area.'
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
  return (
    words.half(
      incidents,
      countText(incidents),
      period,
      countText(snapPointsOfHalf),
      countText(snapPoints),
    ) +
    onTypesText(incidents, onPlaceTypes, top, lang) +
    covered
  );
}

type PlaceType = Extract<PlaceTypes, { top: unknown }>['top'][number];

function onTypesText(
  incidents: number,
  onPlaceTypes: number,
  top: readonly PlaceType[],
  lang: Lang,
): string {
  const words = WORDS(lang);
  const apart = top.filter(({ placeType }) => isInstitution(placeType));
  const others = onPlaceTypes - apart.reduce((sum, type) => sum + type.incidents, 0);
  const examples = top
    .filter((type) => !apart.includes(type))
    .slice(0, EXAMPLES)
    .map(({ placeType }) => words.example(placeTypeName(placeType, lang)));
  const text =
    others === 0
      ? words.onNone
      : words.onTypes(shareText(others, incidents, lang), joinList(examples, lang));
  if (apart.length === 0) return text;
  const shares = apart.map((type) =>
    words.institution(
      shareText(type.incidents, incidents, lang),
      placeTypeName(type.placeType, lang),
      type.placeType as (typeof INSTITUTIONS)[number],
    ),
  );
  return `${text} ${capitalised(words.institutions(joinList(shares, lang)))}`;
}

function isInstitution(placeType: string): boolean {
  return (INSTITUTIONS as readonly string[]).includes(placeType);
}
