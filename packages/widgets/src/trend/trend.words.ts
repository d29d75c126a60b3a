import { elementWords } from '../words/element-words.js';
import { trendEn } from './trend.en.js';

/** The labels in a language. */
export const trendWords = elementWords('trend', trendEn);
