import { phrases, type Lang } from '../language/language.js';
import { countText } from '../language/numbers.js';
import { field as english } from './field.en.js';
import type { LevelNoun } from './level-noun.js';
import type { PlaceKind } from './named-place.js';

const WORDS = phrases('field', english);

/** The noun for a level. */
export function levelNoun(level: PlaceKind, lang: Lang): LevelNoun {
  return WORDS(lang).nouns[level];
}

/** A number of areas of a level: `331 local authorities (LTLAs)`. */
export function countedAreas(count: number, level: PlaceKind, lang: Lang): string {
  return WORDS(lang).counted(count, countText(count), levelNoun(level, lang));
}
