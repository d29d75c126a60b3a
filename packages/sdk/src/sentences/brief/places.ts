import type { Area } from '../../areas/area.js';
import { PLACE_TYPES } from '../../contract/vocabulary/place-types.js';
import type { Lang } from '../language/language.js';
import { shareText } from '../language/numbers.js';
import { WORDS } from './words.js';

/**
 * The share of an area's incidents at shops, car parks, stations and the like, where they are a
 * tenth or more; `undefined` elsewhere.
 *
 * @example
 * import { briefPlacesSentence } from '@crimetrends/sdk/sentences';
 * briefPlacesSentence({ places: { incidents: 96, of: 234, most: 1 } }, 'en');
 * // 'With anti-social behaviour, 41% of incidents were at places such as a supermarket.'
 */
export function briefPlacesSentence(
  { places }: Pick<Area, 'places'>,
  lang: Lang,
): string | undefined {
  return (
    places &&
    WORDS(lang).onPlaces(shareText(places.incidents, places.of, lang), PLACE_TYPES[places.most]!)
  );
}
