import type { Area } from '../../areas/area.js';
import { phrases, type Lang } from '../language/language.js';
import type { NamedPlace } from './named-place.js';
import { capitalised, placeName } from './names.js';
import { peopleText } from '../language/numbers.js';
import { title as english } from './title.en.js';

const WORDS = phrases('title', english);

export type Titled = Pick<
  Area,
  'name' | 'nameWelsh' | 'level' | 'parents' | 'populationCensus2021'
>;

/** Title while no place is known. */
export function bareTitle(lang: Lang): string {
  return WORDS(lang).crime;
}

/** Title of an area: `Recorded crime in Luton`. */
export function areaTitle(area: NamedPlace, lang: Lang): string {
  return WORDS(lang).crimeIn(placeName(area, lang));
}

/** Title of a postcode: `Recorded crime around LU1 2AB`. */
export function postcodeTitle(postcode: string, lang: Lang): string {
  return WORDS(lang).crimeAround(postcode);
}

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

export function placeIn({ level, parents }: Titled, lang: Lang): string | undefined {
  const ltla = parents.ltla && placeName(parents.ltla, lang);
  if (level === 'lsoa21' && ltla) return WORDS(lang).smallAreaIn(ltla);
  return level === 'ward' && ltla ? WORDS(lang).wardIn(ltla) : undefined;
}
