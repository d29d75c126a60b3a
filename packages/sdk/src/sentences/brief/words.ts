import { phrases } from '../language/language.js';
import { brief as english } from './brief.en.js';

/** What a card says in short, in a language. */
export const WORDS = phrases('brief', english);
