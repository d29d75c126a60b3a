import type { Level } from '../../contract/vocabulary/codes.js';
import { phrases, type Lang } from '../language/language.js';
import { countText } from '../language/numbers.js';

/** What the areas of a level are called. */
export interface LevelNoun {
  /** One of them, after "the only". */
  only: string;
  /** Behind a number, or behind a share of them. */
  many: string;
}

export interface FieldWords {
  nouns: Readonly<Record<Level, LevelNoun>>;
  counted: (count: string, many: string) => string;
}

const WORDS = phrases('field', {
  nouns: {
    lsoa21: { only: 'small area (LSOA)', many: 'small areas (LSOAs)' },
    msoa21: { only: 'neighbourhood (MSOA)', many: 'neighbourhoods (MSOAs)' },
    ward: { only: 'ward', many: 'wards' },
    ltla: { only: 'local authority (LTLA)', many: 'local authorities (LTLAs)' },
    county: { only: 'county or unitary authority', many: 'counties and unitary authorities' },
    region: { only: 'region', many: 'regions' },
    country: { only: 'country', many: 'countries' },
    nation: { only: 'nation', many: 'nations' },
    outcode: { only: 'postcode district', many: 'postcode districts' },
    town: { only: 'town or city', many: 'towns and cities' },
    pfa: { only: 'police force area', many: 'police force areas' },
  },
  counted: (count, many) => `${count} ${many}`,
});

/** The noun of a level. */
export function levelNoun(level: Level, lang: Lang): LevelNoun {
  return WORDS(lang).nouns[level];
}

/** So many areas of a level: `331 local authorities (LTLAs)`. */
export function countedAreas(count: number, level: Level, lang: Lang): string {
  return WORDS(lang).counted(countText(count), levelNoun(level, lang).many);
}
