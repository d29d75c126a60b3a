import { html, type TemplateResult } from 'lit';
import type { MeasureName } from '@crimetrends/sdk';
import { CATEGORIES } from '@crimetrends/sdk/contract';
import { categoryName } from '@crimetrends/sdk/sentences';
import type { Lang } from '../words.js';
import { trendWords } from './trend.words.js';

const TOTALS = ['crime', 'asb', 'all'] as const;

/** A list of what is counted, to choose from: the totals, then the kinds of crime. Anti-social behaviour is among the totals only, where it is no kind of crime. */
export function measureSelect(chosen: MeasureName, lang: Lang, choose: (measure: MeasureName) => void): TemplateResult {
  const words = trendWords(lang);
  const shown = chosen === 'anti-social-behaviour' ? 'asb' : chosen;
  const handleChange = (event: Event): void => choose((event.target as HTMLSelectElement).value as MeasureName);
  const option = (value: MeasureName, name: string): TemplateResult => html`<option value=${value} ?selected=${value === shown}>${name}</option>`;
  return html`<label>${words.measure}
    <select @change=${handleChange}>
      <optgroup label=${words.totals}>${TOTALS.map((name) => option(name, words.names[name]))}</optgroup>
      <optgroup label=${words.kinds}>${CATEGORIES.filter(({ slug }) => slug !== 'anti-social-behaviour').map(({ slug }) => option(slug, categoryName(slug, lang)))}</optgroup>
    </select>
  </label>`;
}
