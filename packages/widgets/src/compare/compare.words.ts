import { elementWords } from '../words/element-words.js';
import { compareEn } from './compare.en.js';

/** The labels in a language. */
export const compareWords = elementWords('compare', compareEn);
