import { css, type CSSResultGroup } from 'lit';
import { elementStyles } from '../frame/element-frame.js';

export const profileStyles: CSSResultGroup = [
  ...elementStyles,
  css`
  .reserve { min-height: var(--crimetrends-reserve, 100em); }
  .contents p { color: var(--muted); font-size: 0.8125em; }
  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin: 0;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
  }
  .contents button {
    min-height: 24px;
    padding: 0;
    border: 0;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .own { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em; }
  .own p { max-width: 65ch; font-size: 0.9375em; }
  h2, h3, h4, h5, h6 { margin: 0; line-height: 1.3; }
  .own ul { columns: 16em; margin: 0; padding: 0; list-style: none; font-size: 0.875em; }
  .own li { padding: 0.125em 0; break-inside: avoid; }
  .own li a { white-space: normal; }
  .detail { color: var(--muted); }
  .parts { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5em; min-width: 0; }
  /* One page, not a stack of cards: only the map and the context keep a foot, for their sources. */
  .parts > section {
    gap: 0.75em;
    min-width: 0;
    padding-top: 1.5em;
    border-top: 1px solid var(--line);
    scroll-margin-top: 0.5em;
  }
  .parts > section:focus { outline: none; }
  .parts > section:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  .parts [part='title'] { font-size: 1em; }
  .parts > section > * { max-width: none; }
  .parts > section > *::part(card) {
    padding: 0;
    border: 0;
    border-radius: 0;
    box-shadow: none;
    background: none;
  }
  crimetrends-card::part(source),
  crimetrends-trend::part(source),
  crimetrends-breakdown::part(source) {
    display: none;
  }
  @media print { .contents { display: none; } }
`,
];
