import type { Measure } from '@crimetrends/sdk';
import { countText, rangeText, rateOf, rateText } from '@crimetrends/sdk/sentences';
import { html, type Markup } from '../../html.js';

/** Cells of a figure: rate per 1,000 people, likely range and count. */
export function rateCells(measure: Measure): Markup {
  const rate = rateOf(measure);
  return html`<td class="number">${rate ? rateText(rate.ratePer1000) : ''}</td><td class="number">${
    rate ? rangeText(rate.likelyLower, rate.likelyUpper) : ''
  }</td><td class="number">${'count' in measure ? countText(measure.count) : ''}</td>`;
}
