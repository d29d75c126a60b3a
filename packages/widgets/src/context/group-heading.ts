import { html, type TemplateResult } from 'lit';

/** The heading of a group: one level below the element's own heading, but never below 6. */
export function groupHeading(
  elementLevel: number | null | undefined,
  text: string,
): TemplateResult {
  switch (elementLevel) {
    case 1:
      return html`<h2 part="heading">${text}</h2>`;
    case 3:
      return html`<h4 part="heading">${text}</h4>`;
    case 4:
      return html`<h5 part="heading">${text}</h5>`;
    case 5:
    case 6:
      return html`<h6 part="heading">${text}</h6>`;
    default:
      return html`<h3 part="heading">${text}</h3>`;
  }
}
