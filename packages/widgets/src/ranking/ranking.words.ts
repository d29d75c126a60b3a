import { elementWords } from '../words/element-words.js';
import { rankingEn } from './ranking.en.js';

/** The labels in a language. */
export const rankingWords = elementWords('ranking', rankingEn);
