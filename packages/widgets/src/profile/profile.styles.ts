import { css, type CSSResultGroup } from 'lit';
import { elementStyles } from '../frame/element-frame.js';

export const profileStyles: CSSResultGroup = [
  ...elementStyles,
  css`
  .reserve { min-height: var(--crimetrends-reserve, 60em); }
  .own { gap: 0.5em; }
  .own p { max-width: 65ch; font-size: 0.9375em; }
  h2, h3, h4, h5, h6 { margin: 0; line-height: 1.3; }
  .own [part='title'] { font-size: 1em; }
  .own ul { columns: 16em; margin: 0; padding: 0; list-style: none; font-size: 0.875em; }
  .own li { padding: 0.125em 0; break-inside: avoid; }
  .own li a { white-space: normal; }
  .detail { color: var(--muted); }
  .parts { display: grid; gap: 1em; min-width: 0; }
  .parts > * { max-width: none; }
  /* One page, not a stack of cards: only the map and the context keep a foot, for their sources. */
  .parts > [part='title'] { padding-top: 1.5em; border-top: 1px solid var(--line); font-size: 1em; }
  .parts > *::part(card) {
    padding: 1.5em 0 0;
    border: 0;
    border-top: 1px solid var(--line);
    border-radius: 0;
    box-shadow: none;
    background: none;
  }
  .parts > [part='title'] + *::part(card) { padding-top: 0; border-top: 0; }
  crimetrends-card::part(card) { padding-top: 0; border-top: 0; }
  crimetrends-card::part(source),
  crimetrends-trend::part(source),
  crimetrends-breakdown::part(source) {
    display: none;
  }
`,
];
