import { linkUrl } from '../frame/foot.js';
import type { SelectDetail } from '../frame/events.js';

const PLACES = ['code', 'postcode', 'outcode'] as const;
const FIELD = /\{(code|postcode|outcode)\}/g;

/**
 * The URL of the chosen place, from the first of the space-separated templates whose `{code}`,
 * `{postcode}` or `{outcode}` it has; `undefined` if there is none or it is not http(s).
 */
export function addressOf(
  templates: string,
  chosen: SelectDetail,
  base: string,
): string | undefined {
  const values = chosen as Partial<Record<string, string>>;
  const template = templatesIn(templates).find((each) =>
    [...each.matchAll(FIELD)].every(([, field]) => values[field!] !== undefined),
  );
  return linkUrl(
    template?.replace(FIELD, (_, field: string) => encodeURIComponent(values[field]!)),
    base,
  );
}

/** The first template that can never give a URL. */
export function badTemplate(templates: string, base: string): string | undefined {
  return templatesIn(templates).find(
    (each) => each.search(FIELD) === -1 || !linkUrl(each.replace(FIELD, 'E06000001'), base),
  );
}

function templatesIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Makes an element show the chosen place. */
export function show(element: Element, chosen: SelectDetail): void {
  const { code, postcode, outcode } = chosen as Partial<Record<(typeof PLACES)[number], string>>;
  for (const [name, value] of Object.entries({ area: code, postcode, outcode })) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
