// On globalThis, because the script tag shares no module with the elements.
const KEY = Symbol.for('crimetrends.bundle');
const said = globalThis as { [KEY]?: string };

const META = 'meta[name="crimetrends-bundle"]';
// The script's file name may include a version or a hash.
const SCRIPT = /\/crimetrends(?:[.-][\w.-]+)?\.js$/;

/**
 * Finds the folder of figures for an element: its own `bundle` attribute; else the page's `<meta
 * name="crimetrends-bundle" content="…">`; else `data-bundle` on the script tag; else `bundle/`
 * beside that script. Returns an absolute URL with a closing slash, or `undefined` if none is
 * named. Text that is not a URL is returned unchanged.
 */
export function findBundle(
  attribute: string | null | undefined,
  page: Document,
): string | undefined {
  const named = attribute || page.querySelector<HTMLMetaElement>(META)?.content || fromScript(page);
  if (!named || !URL.canParse(named, page.baseURI)) return named;
  return new URL(named, page.baseURI).href.replace(/\/?$/, '/');
}

/**
 * What the script tag says. `document.currentScript` is null in a module script, so the tag is
 * looked up; what it said is kept for when the page has removed it.
 */
export function fromScript(page: Document): string | undefined {
  const script = [...page.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) =>
    SCRIPT.test(src.replace(/[?#].*/, '')),
  );
  if (script) said[KEY] = script.dataset['bundle'] || new URL('bundle/', script.src).href;
  return said[KEY];
}
