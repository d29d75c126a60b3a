import { css, type CSSResultGroup } from 'lit';

/** Font, size, weight and colour are inherited, so that the badge reads as part of its sentence. */
export const badgeStyles: CSSResultGroup = css`
  :host { display: inline; }
  :host([hidden]) { display: none; }
  [part='badge'] { overflow-wrap: break-word; }
  a, button { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
  a { white-space: nowrap; }
  button { padding: 0; border: 0; background: none; font: inherit; cursor: pointer; }
  :focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
  .waiting { animation: appear 0s 0.2s both; }
  @keyframes appear { from { visibility: hidden; } }
  @media print { button { display: none; } }
`;
