import { phrases, type Lang } from '../language/language.js';
import { peopleText } from '../language/numbers.js';
import { capitalised, placeName } from './names.js';
import { subtitle as english } from './subtitle.en.js';
import { placeIn, type Titled } from './title.js';

const WORDS = phrases('subtitle', english);

/**
 * The type of area and its population: `Ward in Luton, home to about 9,840 people at Census 2021`.
 */
export function areaSubtitle(area: Titled, lang: Lang): string {
  const words = WORDS(lang);
  const home =
    area.populationCensus2021 === 0
      ? words.nobody
      : words.homeTo(peopleText(area.populationCensus2021));
  const place = placeIn(area, lang);
  return place === undefined ? capitalised(home) : `${place}, ${home}`;
}

/** Says whose figures are shown for a postcode: those of its small area (LSOA 2021). */
export function postcodeSubtitle(area: Titled, lang: Lang): string {
  const place = placeName(area, lang);
  const people = area.populationCensus2021;
  return people === 0
    ? WORDS(lang).figureIsForEmpty(place)
    : WORDS(lang).figureIsFor(place, peopleText(people));
}
