import type { Level } from '../../contract/vocabulary/codes.js';
import { phrases, type Lang } from '../language/language.js';
import { countText } from '../language/numbers.js';
import { field as english } from './field.en.js';

/** What the areas of a level are called. */
export interface LevelNoun {
  /** One area, after "the only". */
  only: string;
  /** Several areas, after a number or percentage. */
  many: string;
}

const WORDS = phrases('field', english);

/** The noun for a level. */
export function levelNoun(level: Level, lang: Lang): LevelNoun {
  return WORDS(lang).nouns[level];
}

/** A number of areas of a level: `331 local authorities (LTLAs)`. */
export function countedAreas(count: number, level: Level, lang: Lang): string {
  return WORDS(lang).counted(countText(count), levelNoun(level, lang).many);
}
