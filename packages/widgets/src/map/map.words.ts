import { elementWords } from '../words/element-words.js';
import { mapEn } from './map.en.js';

/** The labels in a language. */
export const mapWords = elementWords('map', mapEn);
