import { css, type CSSResultGroup } from 'lit';
import { noteStyles } from '../frame/note.js';
import { frameStyles } from '../frame/frame.js';
import { tokens } from '../frame/tokens.js';

/** The field is as wide as its container. The list overlays the page, so that nothing moves. */
export const searchStyles: CSSResultGroup = [
  tokens,
  frameStyles,
  noteStyles,
  css`
  :host {
    display: block;
    box-sizing: border-box;
    min-width: 0;
    max-width: var(--crimetrends-max-width, 28em);
  }
  :host([hidden]) { display: none; }
  /* A margin of its own colour, for pages of another colour; it takes no space. */
  article { gap: 0.375em; padding: 0; border: 0; box-shadow: 0 0 0 0.5em var(--surface); }
  label { font-weight: 650; }
  .box { position: relative; }
  input {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--compare);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  ul {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    width: 100%;
    max-height: 22em;
    margin: 0.25em 0 0;
    padding: 0.25em;
    overflow-y: auto;
    border: 1px solid var(--compare);
    border-radius: var(--radius);
    background: var(--surface);
    list-style: none;
  }
  ul[hidden] { display: none; }
  li {
    padding: 0.4375em 0.5em;
    border-radius: calc(var(--radius) - 2px);
    line-height: 1.3;
    cursor: pointer;
  }
  li:hover { background: var(--track); }
  li[aria-selected='true'] {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    background: var(--accent-soft);
  }
  .name { display: block; font-weight: 600; overflow-wrap: anywhere; }
  li .detail { display: block; margin: 0; color: var(--muted); font-size: 0.8125em; }
  .hint, .status {
    min-height: 1.45em;
    color: var(--muted);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .demo { justify-self: start; margin: 0; }
  .note + button { margin-top: 0.375em; }
  .waiting { animation: appear 0s 0.2s both; }
  @keyframes appear { from { visibility: hidden; } }
  @media (forced-colors: active) {
    li[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    li[aria-selected='true'] .detail { color: HighlightText; }
  }
  @media print { :host { display: none; } }
`,
];
