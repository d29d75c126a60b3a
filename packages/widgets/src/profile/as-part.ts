import { css } from 'lit';

// A profile shows its subject, the demonstration label and the headings once, so its parts hide
// them.
const partRules = css`
  :host(:is(crimetrends-card, crimetrends-trend, crimetrends-breakdown)) header, .demo {
    display: none;
  }
  /* The profile's own sections say these in full. */
  :host(crimetrends-card) .kinds-section,
  :host(crimetrends-trend) .verdict.whole {
    display: none;
  }
  /* What was not supplied is said once; what could not be loaded, in its part. */
  :host(:is(crimetrends-card, crimetrends-trend, crimetrends-breakdown, crimetrends-context))
    article:not(:has(button:not(.csv)))
    .note:has(strong) {
    display: none;
  }
  :host(crimetrends-context) header .subtitle { display: none; }
`;

/**
 * Makes an element leave out what the profile around it shows. This is not an attribute, so a page
 * cannot hide the demonstration label.
 */
export function asPart({ shadowRoot }: Element): void {
  const sheet = partRules.styleSheet;
  if (!sheet || !shadowRoot || shadowRoot.adoptedStyleSheets.includes(sheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}
