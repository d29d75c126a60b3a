import type { PlaceTypes } from '../../contract/files/context.js';
import type { MonthRange } from '../../contract/vocabulary/months.js';
import { phrases, type Lang } from '../language/language.js';
import { joinList } from '../language/months.js';
import { countText, peopleText, shareText } from '../language/numbers.js';
import { yearTo } from '../language/period.js';

export interface PlaceTypesWords {
  names: Readonly<Record<string, string>>;
  /** A type that has no name of its own here. */
  other: (placeType: string) => string;
  monthsOf: (months: string, year: string) => string;
  half: (incidents: number, text: string, period: string, halfOn: string, points: string) => string;
  few: (incidents: number, text: string, period: string) => string;
  onTypes: (share: string, examples: string) => string;
  /** A type as one of the examples. */
  example: (name: string) => string;
  onNone: string;
  residents: (people: string) => string;
  notSupplied: (year: string) => string;
}

const WORDS = phrases('placeTypes', {
  names: {},
  other: (placeType) => placeType.toLowerCase().replaceAll('/', ' or '),
  monthsOf: (months, year) => `the ${months} months supplied of ${year}`,
  half: (_, incidents, period, halfOn, points) =>
    `At least half of the ${incidents} incidents in ${period} lie on ${halfOn} of ${points} map points`,
  few: (incidents, text, period) =>
    incidents === 0
      ? `No incidents were recorded in ${period}.`
      : `${incidents === 1 ? '1 incident was' : `${text} incidents were`} recorded in ${period}, too few to say where they gather.`,
  onTypes: (share, examples) => `; ${share} lie on kinds of place such as ${examples}.`,
  example: (name) => `“${name}”`,
  onNone: '; none lie on a kind of place such as a supermarket.',
  residents: (people) =>
    ` This covers the parts whose police force supplied figures, home to about ${people} people.`,
  notSupplied: (year) => `Where incidents lie is not known for ${year}: no figures were supplied.`,
});

// Methodology §7: no percentage on a base under 10.
const SMALLEST_BASE = 10;
const EXAMPLES = 3;

/** A place type as words within a sentence: `Park/Open Space` is `park or open space`. */
export function placeTypeName(placeType: string, lang: Lang): string {
  const { names, other } = WORDS(lang);
  return Object.hasOwn(names, placeType) ? names[placeType]! : other(placeType);
}

/**
 * How far an area's incidents gather on few map points, and how many of them on place types: one
 * shop can make a street.
 *
 * @example
 * import { placeTypesSentence } from '@crimetrends/sdk/sentences';
 * const top = [{ placeType: 'Supermarket', incidents: 60 }, { placeType: 'Parking Area', incidents: 29 }];
 * const places = { kind: 'known', incidents: 234, onPlaceTypes: 89, top, snapPoints: 41, snapPointsOfHalf: 3 };
 * placeTypesSentence(places, { from: '2025-01', to: '2025-12' }, 'en'); // 'At least half of the 234 incidents in the year to December 2025 lie on 3 of 41 map points; 38% lie on kinds of place such as “supermarket” and “parking area”.'
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
