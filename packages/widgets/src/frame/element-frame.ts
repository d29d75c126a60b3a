import { css, html, nothing, type TemplateResult } from 'lit';
import type { ElementView } from './element-view.js';
import { method } from './details.js';
import { foot, footStyles, linkUrl } from './foot.js';
import { frameStyles } from './frame.js';
import { heading } from './heading.js';
import { noteBox, noteStyles } from './note.js';
import { tokens } from './tokens.js';
import { wordsIn, type Lang } from '../words/words.js';

interface FrameHost {
  headingLevel: number | null | undefined;
  methodology: string | null | undefined;
  readonly baseURI: string;
}

interface Controller<View> {
  readonly lang: Lang | undefined;
  readonly waiting: TemplateResult | typeof nothing | undefined;
  readonly fallback: TemplateResult | typeof nothing | undefined;
  readonly room: string;
  readonly view: View;
  readonly retry: () => void;
}

/**
 * The frame of every element except the card: title, notes on missing figures, the element's own
 * content, and sources.
 */
export function elementFrame<View extends ElementView>(
  host: FrameHost,
  controller: Controller<View>,
  body: (view: View, lang: Lang) => TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  if (controller.waiting) return controller.waiting;
  const { view, retry, room, fallback } = controller;
  const lang = controller.lang!;
  const words = wordsIn(lang);
  const { demo, title, subtitle, loading, notes, retry: mayRetry } = view;
  const methodology = linkUrl(host.methodology, host.baseURI);
  const details = html`<details><summary>${words.method}</summary>${method(lang)}</details>`;
  const content = html`<header>
        ${demo ? html`<p class="demo">${demo}</p>` : nothing}
        ${heading(host.headingLevel, title)}
        ${subtitle ? html`<p class="subtitle">${subtitle}</p>` : nothing}
      </header>
      ${loading ? html`<p class="waiting">${words.loading}</p>` : nothing}
      ${notes.map(noteBox)}
      ${mayRetry ? html`<button type="button" @click=${retry}>${words.retry}</button>` : nothing}
      ${loading ? nothing : body(view, lang)}
      ${foot({ ...view, methodology, method: details }, lang)}`;
  // Templates for the same content (the spaces tell them apart): the loaded content, and that with
  // advice, is new to the browser, so nothing in it counts as a layout shift.
  return html`<div class=${room}>${fallback}
    <article part="card" tabindex="-1" lang=${lang === 'en' ? 'en' : 'cy'}
      aria-busy=${loading ? 'true' : 'false'}>
      ${loading ? html`${content}` : notes[1] ? html` ${content}` : html`${content} `}
    </article>
  </div>`;
}

/**
 * The box of every element except the card. Each element adapts to its width with container
 * queries.
 */
export const elementStyles = [
  tokens,
  frameStyles,
  noteStyles,
  footStyles,
  css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 35em;
    min-width: 0;
    max-width: var(--crimetrends-max-width, 60em);
  }
  :host([hidden]) { display: none; }
  footer { padding-top: 1em; border-top: 1px solid var(--line); }
  .waiting { color: var(--muted); font-size: 0.875em; animation: appear 0s 0.2s both; }
  @keyframes appear { from { visibility: hidden; } }
  @media print {
    article { break-inside: avoid; }
    button, details:not([open]) { display: none; }
  }
`,
];
