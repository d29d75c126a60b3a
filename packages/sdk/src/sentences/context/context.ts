import { phrases, type Lang } from '../language/language.js';
import type { NamedPlace } from '../place/named-place.js';
import { placeName } from '../place/names.js';
import { countText } from '../language/numbers.js';
import { context as english } from './context.en.js';

const WORDS = phrases('context', english);

/** Title of an area's context: `People, homes and places in Luton`. */
export function surroundingsTitle(place: NamedPlace, lang: Lang): string {
  return WORDS(lang).title(placeName(place, lang));
}

/** Title of a postcode's context: `People, homes and places around LU1 2AB`. */
export function surroundingsPostcodeTitle(postcode: string, lang: Lang): string {
  return WORDS(lang).around(postcode);
}

/** Disclaimer to show wherever context is near crime figures. */
export function explainsNothingSentence(lang: Lang): string {
  return WORDS(lang).explainsNothing;
}

/**
 * An area's population density.
 *
 * @example
 * import { densitySentence } from '@crimetrends/sdk/sentences';
 * densitySentence(1051.1, 'en'); // '1,051 usual residents per square kilometre at Census 2021.'
 */
export function densitySentence(residentsPerSquareKilometre: number, lang: Lang): string {
  return WORDS(lang).density(countText(residentsPerSquareKilometre));
}

/** Says that the release has no context for an area, such as an outcode. */
export function surroundingsNotPublished(lang: Lang): string {
  return WORDS(lang).notPublished;
}
