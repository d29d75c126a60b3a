import { css } from 'lit';

/**
 * The custom properties that a page may set on an element or its ancestors, with light and dark
 * defaults. Which of the two is the page's `color-scheme`, which is inherited, unless `theme` says.
 * Text has a contrast of at least 4.5:1 and graphics of 3:1; tokens.test.ts checks every pair.
 */
export const tokens = css`
  :host {
    --ink: var(--crimetrends-ink, light-dark(#1b1f24, #e6edf3));
    --muted: var(--crimetrends-muted, light-dark(#57606a, #9aa4ae));
    --line: var(--crimetrends-line, light-dark(#d0d7de, #30363d));
    --surface: var(--crimetrends-surface, light-dark(#ffffff, #0d1117));
    --accent: var(--crimetrends-accent, light-dark(#1f5fa8, #79b8ff));
    --compare: var(--crimetrends-comparator, light-dark(#6e7781, #8b949e));
    --note: var(--crimetrends-note-surface, light-dark(#fff8e1, #2a2410));
    --track: color-mix(in srgb, var(--ink) 7%, var(--surface));
    --accent-soft: color-mix(in srgb, var(--accent) 13%, var(--surface));
    --note-line: color-mix(in srgb, var(--ink) 20%, var(--note));
    --radius: var(--crimetrends-radius, 6px);
    --shadow: var(--crimetrends-shadow, none);
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media (forced-colors: active) {
    :host,
    :host([theme]) {
      color-scheme: light dark;
      --ink: CanvasText;
      --muted: CanvasText;
      --line: CanvasText;
      --surface: Canvas;
      --accent: CanvasText;
      --compare: CanvasText;
      --note: Canvas;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
  }
`;
