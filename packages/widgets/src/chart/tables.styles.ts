import { css } from 'lit';

/** Narrow: three types with shares. Wide: five, with rates. */
export const tableStyles = css`
  .kinds th, .kinds td { padding: 0.1875em 0; }
  .kinds thead th { color: var(--muted); font-size: 0.9286em; }
  .kinds thead th + th { text-align: end; }
  .kinds .bar { width: 26%; padding-inline: 0.75em 0.25em; }
  .kinds .wide { padding-inline-start: 1.5em; white-space: nowrap; }
  .kinds .wide, .kinds tbody tr:nth-child(n + 4) { display: none; }
  .fill { fill: var(--accent); }
  .months { margin-top: 0.5em; font-size: 1em; }
  .months th, .months td { padding: 0.25em 0; border-top: 1px solid var(--line); }
  .months thead th + th { text-align: end; }
  .none { color: var(--muted); }
  @container (min-width: 560px) {
    .kinds tbody th { width: 34%; }
    .kinds .bar { width: auto; padding-inline-end: 0; }
    .kinds tbody td:nth-child(3) { padding-inline-start: 1em; }
    .kinds .wide { display: table-cell; }
    .kinds tbody tr:nth-child(n + 4) { display: table-row; }
  }
`;
