// The content of a card's `<details>`, loaded and rendered only when opened, so that fifty cards do
// not carry fifty hidden tables.
import { html, nothing, type TemplateResult } from 'lit';
import type { Area } from '@crimetrends/sdk';
import {
  countText,
  groundLabel,
  likelyMeaningSentence,
  limitationSentences,
  methodSentences,
  rangeText,
  rateOf,
  rateText,
  recordedByForceSentence,
  trendTitle,
  withoutPlaceSentence,
} from '@crimetrends/sdk/sentences';
import { monthGrid } from '../chart/month-grid.js';
import type { Lang } from '../words/words.js';
import { detailsWords } from './details.words.js';

/** All of a card's details; `subject` names the measure if it is not crime. */
export function content(
  lang: Lang,
  area: Area | undefined,
  subject: string | undefined,
  withMethod: boolean,
): TemplateResult {
  return html`${area ? figuresTable(area, lang, subject) : nothing}
    ${withMethod ? method(lang) : nothing}`;
}

/**
 * The figures behind a card: count and population, the rates with their intervals, and the months;
 * `subject` names the measure if it is not crime.
 */
function figuresTable(area: Area, lang: Lang, subject?: string): TemplateResult {
  const { crime } = area.measures;
  const sentence = detailsWords(lang)[subject === undefined ? 'counted' : 'recorded'];
  return html`
    ${
      'count' in crime
        ? html`<p>${sentence(
            countText(crime.count),
            countText(crime.populationCovered),
            crime,
          )}</p>`
        : nothing
    }
    ${subject === undefined ? unplacedSentences(area, lang).map((text) => html`<p>${text}</p>`) : nothing}
    ${
      rateOf(crime)
        ? html`${rateTable(area, lang, subject)}<p>${likelyMeaningSentence(lang)}</p>`
        : nothing
    }
    ${monthTable(area, lang, subject)}`;
}

/** What the area's force gave no place, and what its forces recorded with it. */
function unplacedSentences(area: Area, lang: Lang): string[] {
  return [withoutPlaceSentence(area, lang), recordedByForceSentence(area, lang)].filter(
    (text) => text !== undefined,
  );
}

function rateTable(area: Area, lang: Lang, subject: string | undefined): TemplateResult {
  const words = detailsWords(lang);
  const rows = [
    { name: groundLabel(area, 'crime', lang), rate: rateOf(area.measures.crime) },
    ...area.comparators.map((comparator) => ({
      name: groundLabel(comparator, 'crime', lang),
      rate: rateOf(comparator.measures.crime),
    })),
  ];
  return html`<table class="months" aria-label=${subject ?? words.area}>
    <thead><tr>
      <th scope="col">${subject ?? words.area}</th>
      <th scope="col">${words.rate}</th>
      <th scope="col">${words.likely}</th>
      <th scope="col">${words.interval}</th>
    </tr></thead>
    <tbody>${rows.map(
      ({ name, rate }) => html`<tr>
      <th scope="row">${name}</th>
      <td>${rate ? rateText(rate.ratePer1000) : words.noFigures}</td>
      <td>${rate ? rangeText(rate.likelyLower, rate.likelyUpper) : nothing}</td>
      <td>${rate ? rangeText(rate.lower95, rate.upper95) : nothing}</td>
    </tr>`,
    )}</tbody>
  </table>`;
}

/** A row per calendar month, a column per year. */
function monthTable(
  { crimeByMonth }: Area,
  lang: Lang,
  subject: string | undefined,
): TemplateResult {
  const words = detailsWords(lang);
  const { years, rows } = monthGrid(crimeByMonth, lang);
  const text: Record<string, string> = { none: words.noFigures, outside: '' };
  return html`<table class="months">
    <caption>${subject ?? trendTitle(lang)}</caption>
    <thead><tr>
      <th scope="col">${words.month}</th>
      ${years.map((year) => html`<th scope="col">${year}</th>`)}
    </tr></thead>
    <tbody>${rows.map(
      ({ month, cells }) => html`<tr>
      <th scope="row">${month}</th>
      ${cells.map((cell) => html`<td class=${cell}>${text[cell] ?? cell}</td>`)}
    </tr>`,
    )}</tbody>
  </table>`;
}

/** How the figures are made and what they leave out, for pages without a methodology of their own. */
export function method(lang: Lang): TemplateResult {
  return html`${methodSentences(lang).map((sentence) => html`<p>${sentence}</p>`)}
    <p>${detailsWords(lang).limitations}</p>
    <ul>${limitationSentences(lang).map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}
