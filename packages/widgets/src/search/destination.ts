import { linkUrl } from '../frame/foot.js';
import type { SelectDetail } from '../frame/events.js';

const PLACES = ['code', 'postcode', 'outcode'] as const;
const FIELD = /\{(code|postcode|outcode)\}/g;

/**
 * The address of what was chosen, by the first of the templates, separated by spaces, whose
 * `{code}`, `{postcode}` or `{outcode}` the choice has; `undefined` where none does, or where it is
 * no http(s) address.
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

/** The first template that leads nowhere, whatever is chosen. */
export function badTemplate(templates: string, base: string): string | undefined {
  return templatesIn(templates).find(
    (each) => each.search(FIELD) === -1 || !linkUrl(each.replace(FIELD, 'E06000001'), base),
  );
}

function templatesIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Makes an element show what was chosen, in place of what it showed. */
export function show(element: Element, chosen: SelectDetail): void {
  const { code, postcode, outcode } = chosen as Partial<Record<(typeof PLACES)[number], string>>;
  for (const [name, value] of Object.entries({ area: code, postcode, outcode })) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
