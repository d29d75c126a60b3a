import { css } from 'lit';

/**
 * The box of every element, and text styles that a host page's rules do not change. Sizes are in em
 * of the page's font.
 */
export const frameStyles = css`
  .room { display: flow-root; }
  article, section, footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  article {
    box-sizing: border-box;
    padding: 1.25em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
    background: var(--surface);
    color: var(--ink);
    font-style: normal;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    line-height: 1.45;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
  }
  header > *, p { margin: 0; }
  [part='title'] { font-size: 1.0625em; font-weight: 650; line-height: 1.3; text-wrap: balance; }
  strong { font-weight: 650; }
  a { text-underline-offset: 2px; white-space: nowrap; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
  svg { display: block; overflow: visible; }
  button {
    justify-self: start;
    padding: 0.5em 1em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  summary { margin: -0.1875em 0; padding: 0.1875em 0; color: var(--muted); cursor: pointer; }
  details { font-size: 0.8125em; line-height: 1.5; }
  details p { margin-top: 0.5em; }
  table { width: 100%; border-collapse: collapse; font-size: 0.875em; }
  caption { padding-bottom: 0.375em; color: var(--muted); font-size: 0.9286em; text-align: start; }
  th { padding: 0; font-weight: inherit; text-align: start; }
  td { padding: 0; text-align: end; }
  .track { fill: var(--track); }
  .demo {
    margin-bottom: 0.5em;
    padding: 0.25em 0.5em;
    outline: 1px solid var(--note-line);
    background: var(--note);
    font-size: 0.8125em;
  }
  .subtitle { margin-top: 0.25em; color: var(--muted); font-size: 0.875em; }
  @media (forced-colors: none) {
    a { color: inherit; }
  }
  @media print { .room { min-height: 0 !important; } }
`;
