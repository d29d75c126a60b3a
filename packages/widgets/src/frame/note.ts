import { css, html, nothing, type TemplateResult } from 'lit';

/**
 * A remark that stands out: why figures are missing, partial or of another place, or what went
 * wrong.
 */
export interface Note {
  lead?: string;
  text: string;
  /** For whoever runs the page: the error's own words. */
  detail?: string;
}

export function noteBox({ lead, text, detail }: Note): TemplateResult {
  return html`<div class="note" part="note">
    <p>${lead ? html`<strong>${lead}</strong> ` : nothing}${text}</p>
    ${detail ? html`<p class="detail">${detail}</p>` : nothing}
  </div>`;
}

/** A quiet surface of its own: ink on a pale ground, no colour of alarm. */
export const noteStyles = css`
  .note {
    padding: 0.625em 0.75em;
    border: 1px solid var(--note-line);
    border-radius: var(--radius);
    background: var(--note);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .detail { margin-top: 0.5em; font-size: 0.9286em; }
`;
