import { css, html, type TemplateResult } from 'lit';
import type { MeasureName } from '@crimetrends/sdk';
import { CATEGORIES } from '@crimetrends/sdk/contract';
import { categoryName } from '@crimetrends/sdk/sentences';
import { measuresWords } from './measures.words.js';
import type { Lang } from './words.js';

const TOTALS = ['crime', 'asb', 'all'] as const;

/**
 * A select for the measure: totals first, then types of crime. Anti-social behaviour is listed with
 * the totals, because it is not a type of crime.
 */
export function measureSelect(
  chosen: MeasureName,
  lang: Lang,
  choose: (measure: MeasureName) => void,
): TemplateResult {
  const words = measuresWords(lang);
  const shown = chosen === 'anti-social-behaviour' ? 'asb' : chosen;
  const handleChange = (event: Event): void =>
    choose((event.target as HTMLSelectElement).value as MeasureName);
  const option = (value: MeasureName, name: string): TemplateResult =>
    html`<option value=${value} ?selected=${value === shown}>${name}</option>`;
  const kinds = CATEGORIES.filter(({ slug }) => slug !== 'anti-social-behaviour');
  return html`<label>${words.measure}
    <select @change=${handleChange}>
      <optgroup label=${words.totals}>
        ${TOTALS.map((name) => option(name, words.names[name]))}
      </optgroup>
      <optgroup label=${words.kinds}>
        ${kinds.map(({ slug }) => option(slug, categoryName(slug, lang)))}
      </optgroup>
    </select>
  </label>`;
}

/** A select with its label above. */
export const selectStyles = css`
  .choices { display: flex; flex-wrap: wrap; gap: 0.75em 1em; }
  .choices label {
    display: grid;
    flex: 1 1 16em;
    gap: 0.25em;
    min-width: 0;
    max-width: 100%;
    color: var(--muted);
    font-size: 0.8125em;
  }
  select {
    width: 100%;
    padding: 0.375em 0.5em;
    border: 1px solid var(--compare);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-size: 1.0769em;
  }
  @media print {
    .choices { display: none; }
  }
`;
