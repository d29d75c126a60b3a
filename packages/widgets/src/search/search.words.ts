import { elementWords } from '../words/element-words.js';
import { searchEn } from './search.en.js';

/** The labels in a language. */
export const searchWords = elementWords('search', searchEn);
