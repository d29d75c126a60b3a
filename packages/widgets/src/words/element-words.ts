import type { ElementWords, Lang } from './words.js';

/**
 * Returns a function that gives an element's labels in a language. English comes with the element's
 * own code; other languages come from the table that is fetched for them.
 */
export function elementWords<E extends keyof ElementWords>(
  element: E,
  english: ElementWords[E],
): (lang: Lang) => ElementWords[E] {
  return (lang) => (lang === 'en' ? english : lang.elements[element]);
}
