import { html, type TemplateResult } from 'lit';

/**
 * A heading of the level the page asks for; 2 if it asks for none or an impossible one, which never
 * skips a level below the page's title.
 */
export function heading(level: number | null | undefined, text: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="title">${text}</h1>`;
    case 3:
      return html`<h3 part="title">${text}</h3>`;
    case 4:
      return html`<h4 part="title">${text}</h4>`;
    case 5:
      return html`<h5 part="title">${text}</h5>`;
    case 6:
      return html`<h6 part="title">${text}</h6>`;
    default:
      return html`<h2 part="title">${text}</h2>`;
  }
}
