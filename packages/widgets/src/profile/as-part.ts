import { css } from 'lit';

// Of the parts of a page a reader is told once what the page is about, that its figures are
// invented, and under which heading a part stands.
const partRules = css`
  :host(:is(crimetrends-card, crimetrends-trend, crimetrends-breakdown)) header, .demo {
    display: none;
  }
  :host(crimetrends-context) header .subtitle { display: none; }
  .reserve { min-height: 0; }
`;

/**
 * Has an element leave out what the profile around it says. It is no attribute: a page cannot
 * switch the label off.
 */
export function asPart({ shadowRoot }: Element): void {
  const sheet = partRules.styleSheet;
  if (!sheet || !shadowRoot || shadowRoot.adoptedStyleSheets.includes(sheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}
