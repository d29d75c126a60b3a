import { css, html, nothing, type TemplateResult } from 'lit';
import { LICENCE_NAME, LICENCE_URL } from '@crimetrends/sdk/sentences';
import { wordsIn, type Lang } from '../words/words.js';

/** The foot of every element. */
export interface Foot {
  caveats: readonly string[];
  source: string;
  /** URL of a page that explains the figures. Without one, `method` explains them here. */
  methodology: string | undefined;
  method?: TemplateResult | undefined;
  /** A table to open, with a methodology or without. */
  figures?: TemplateResult | undefined;
}

/** Period and caveat, publishers and licence, and how the figures are made. */
export function foot(
  { caveats, source, methodology, method, figures }: Foot,
  lang: Lang,
): TemplateResult {
  return html`<footer part="source">
    <p>${caveats.join(' ')}</p>
    <div class="foot-line"><p class="source">${source} · <a href=${LICENCE_URL} rel="license">${LICENCE_NAME}</a>${
      methodology ? html` · <a href=${methodology}>${wordsIn(lang).method}</a>` : nothing
    }</p>
    ${methodology ? nothing : method}${figures}</div>
  </footer>`;
}

/**
 * An absolute http(s) URL, or `undefined` for any other text, so that no attribute can inject a
 * script.
 */
export function linkUrl(text: string | null | undefined, base: string): string | undefined {
  const href = text && URL.canParse(text, base) ? new URL(text, base).href : '';
  return /^https?:/.test(href) ? href : undefined;
}

/** Caveat and source are small text, but not as small as a footnote. */
export const footStyles = css`
  footer { gap: 0.5em; font-size: 0.8125em; line-height: 1.5; }
  footer p { max-width: 65ch; }
  footer details { font-size: 1em; }
  .foot-line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25em 0.75em; }
  .foot-line details[open] { flex-basis: 100%; }
  .source { color: var(--muted); }
`;
