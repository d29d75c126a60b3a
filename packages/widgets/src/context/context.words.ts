import { elementWords } from '../words/element-words.js';
import { contextEn } from './context.en.js';

/** The labels in a language. */
export const contextWords = elementWords('context', contextEn);
