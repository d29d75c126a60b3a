import { elementWords } from '../words/element-words.js';
import { breakdownEn } from './breakdown.en.js';

/** The labels in a language. */
export const breakdownWords = elementWords('breakdown', breakdownEn);
