// The parts of a snippet that are in a host's markup.

/** @type {readonly [name: string, pattern: RegExp][]} */
const PARTS = [
  ['element', /<crimetrends-\w+[^>]* area=/],
  ['marked block', /<div[^>]* data-crimetrends=/],
  ['marked link', /<a[^>]* data-crimetrends=/],
  ['iframe', /<iframe[^>]* src=/],
  ['image', /<img[^>]* src=/],
  ['link', /<a (?![^>]*data-crimetrends=)[^>]*href=/],
  ['script', /<script[^>]* src="[^"]*crimetrends\.js/],
  ['escaped', /&lt;\w/],
];

/** Their names, or "text" if only words arrive. @param {string} markup */
export function arrivedParts(markup) {
  const parts = PARTS.filter(([, pattern]) => pattern.test(markup)).map(([name]) => name);
  if (parts.length > 0) return parts.join(', ');
  return markup.replaceAll(/<!--[^]*?-->|<[^>]*>/g, '').trim() === '' ? 'nothing' : 'text';
}
