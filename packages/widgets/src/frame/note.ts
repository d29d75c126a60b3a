import { css, html, nothing, type TemplateResult } from 'lit';

/**
 * A highlighted remark: why figures are missing, partial or for another place, or what went wrong.
 */
export interface Note {
  lead?: string;
  text: string;
  /** The error's own text, for whoever runs the page. */
  detail?: string;
}

export function noteBox({ lead, text, detail }: Note): TemplateResult {
  return html`<div class="note" part="note">
    <p>${lead ? html`<strong>${lead}</strong> ` : nothing}${text}</p>
    ${detail ? html`<p class="detail">${detail}</p>` : nothing}
  </div>`;
}

/** A quiet surface without alarm colours. */
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
