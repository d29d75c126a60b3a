import type { Area } from '../../areas/area.js';
import { phrases, type Lang } from '../language/language.js';
import type { NamedPlace } from './named-place.js';
import { placeName } from './names.js';
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

/** The larger area a small one lies in: `Ward in Luton`. */
export function placeIn({ level, parents }: Titled, lang: Lang): string | undefined {
  const ltla = parents.ltla && placeName(parents.ltla, lang);
  if (level === 'lsoa21' && ltla) return WORDS(lang).smallAreaIn(ltla);
  return level === 'ward' && ltla ? WORDS(lang).wardIn(ltla) : undefined;
}
