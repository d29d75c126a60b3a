import type { Lang } from '../language/language.js';
import { peopleText } from '../language/numbers.js';
import { capitalised, placeName } from '../place/names.js';
import { placeIn, type Titled } from '../place/title.js';
import { WORDS } from './words.js';

/**
 * What a card says below its title: whose figures they are, and the residents of Census 2021.
 *
 * @param isAround whether the title names a postcode, whose small area the figures are of
 * @example
 * import { briefSubtitle } from '@crimetrends/sdk/sentences';
 * briefSubtitle(result.area, 'en', true); // 'Figures for Luton 015C, about 1,740 people'
 */
export function briefSubtitle(area: Titled, lang: Lang, isAround = false): string {
  const words = WORDS(lang);
  const people = area.populationCensus2021;
  const place = isAround ? words.figuresFor(placeName(area, lang)) : placeIn(area, lang);
  const home = words[place === undefined ? 'homeTo' : 'about'](peopleText(people));
  const inhabited = people === 0 ? words.nobody : home;
  return place === undefined ? capitalised(inhabited) : `${place}, ${inhabited}`;
}
