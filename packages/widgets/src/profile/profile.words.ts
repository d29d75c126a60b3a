import { elementWords } from '../words/element-words.js';
import { profileEn } from './profile.en.js';

/** The labels in a language. */
export const profileWords = elementWords('profile', profileEn);
