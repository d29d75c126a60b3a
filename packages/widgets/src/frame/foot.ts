import { css, html, nothing, type TemplateResult } from 'lit';
import { LICENCE_NAME, LICENCE_URL } from '@crimetrends/sdk/sentences';
import { wordsIn, type Lang } from '../words/words.js';

/** What every element ends with. */
export interface Foot {
  caveats: readonly string[];
  source: string;
  /** A page on how the figures are made. Without one, `method` tells it in place. */
  methodology: string | undefined;
  method: TemplateResult;
}

/**
 * Period and caveat at the size of the text, publishers and licence, and how the figures are made.
 */
export function foot({ caveats, source, methodology, method }: Foot, lang: Lang): TemplateResult {
  return html`<footer part="source">
    <p>${caveats.join(' ')}</p>
    <p class="source">${source} · <a href=${LICENCE_URL} rel="license">${LICENCE_NAME}</a>${
      methodology ? html` · <a href=${methodology}>${wordsIn(lang).method}</a>` : nothing
    }</p>
    ${methodology ? nothing : method}
  </footer>`;
}

/**
 * An address to link to, or `undefined` for text that is none: only http(s), so that no attribute
 * can carry a script.
 */
export function linkUrl(text: string | null | undefined, base: string): string | undefined {
  const href = text && URL.canParse(text, base) ? new URL(text, base).href : '';
  return /^https?:/.test(href) ? href : undefined;
}

/** Caveat and source keep to the size of the small text, never of a footnote. */
export const footStyles = css`
  footer { gap: 0.5em; font-size: 0.8125em; line-height: 1.5; }
  footer p { max-width: 65ch; }
  footer details { font-size: 1em; }
  .source { color: var(--muted); }
`;
