import { html, type TemplateResult } from 'lit';

/**
 * A real heading of the level a page's outline needs; 2 where none, or an impossible one, is asked
 * for: it never skips a level below a page's title.
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
