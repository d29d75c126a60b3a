const META = 'meta[name="crimetrends-bundle"]';
// The script tag, also when its name carries a version or a hash.
const SCRIPT = /\/crimetrends(?:[.-][\w.-]+)?\.js$/;

/**
 * The folder of figures an element reads: its own `bundle` attribute; else the page's `<meta
 * name="crimetrends-bundle" content="…">`; else `data-bundle` on the script tag; else `bundle/`
 * beside that script. Absolute, with a closing slash; `undefined` where none is named. A text that
 * is no URL is returned as it stands.
 */
export function findBundle(
  attribute: string | null | undefined,
  page: Document,
): string | undefined {
  const named = attribute || page.querySelector<HTMLMetaElement>(META)?.content || fromScript(page);
  if (!named || !URL.canParse(named, page.baseURI)) return named;
  return new URL(named, page.baseURI).href.replace(/\/?$/, '/');
}

// A module script cannot ask which tag loaded it: document.currentScript is null.
function fromScript(page: Document): string | undefined {
  const script = [...page.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) =>
    SCRIPT.test(src.replace(/[?#].*/, '')),
  );
  return script && (script.dataset['bundle'] || new URL('./bundle/', script.src).href);
}
