import { html, type TemplateResult } from 'lit';

/** A part of the profile; `title` is its heading, if the element in it has none. */
export interface Section {
  name: string;
  title?: string;
  body: TemplateResult;
}

/**
 * The sections by name. Buttons, because a link would change the address of the page around the
 * profile, and could not point into a shadow root.
 */
export function contents(label: string, sections: readonly Section[]): TemplateResult {
  return html`<nav class="contents" aria-label=${label}>
    <p aria-hidden="true">${label}</p>
    <ul>${sections.map(
      ({ name }, index) =>
        html`<li><button type="button" @click=${goTo(index)}>${name}</button></li>`,
    )}</ul>
  </nav>`;
}

function goTo(index: number): (event: Event) => void {
  return ({ currentTarget }) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    const section = root.querySelectorAll<HTMLElement>('.parts > section')[index];
    if (!section) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
  };
}
