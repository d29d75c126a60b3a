import type { AreaName, FoundRanking, RankingRow } from '@crimetrends/sdk';
import type { MeasureName } from '@crimetrends/sdk/contract';
import {
  categoryName,
  countText,
  likelyMeaningSentence,
  measureSubject,
  rangeText,
  rankingSentence,
  rankingTitle,
  rateText,
  recordedSentence,
  unrankedSentence,
} from '@crimetrends/sdk/sentences';
import { placesOf, rankingWords, type Lang } from '@crimetrends/widgets/views';
import { html, type Markup } from '../html.js';
import { listedName } from '../place/sections/place.js';
import { rankingsWords } from './rankings.words.js';
import { PAGE_ROWS } from './ranking-path.js';

/** What a page of a ranking is written from. */
export interface RankingPage {
  ranking: FoundRanking;
  /** Counted from 1. */
  page: number;
  lang: Lang;
  addressOf: (area: AreaName) => string | undefined;
  /** Address of another page, or of the same ranking by another measure. */
  addressOfPage: (page: number, measure: MeasureName) => string;
  measures: readonly MeasureName[];
}

/** Number of pages of a ranking: at least one, for the areas without a place. */
export function pagesOf({ rows }: FoundRanking): number {
  return Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
}

/** Title of a ranking, as `rankingTitle` has it. */
export function titleOf(
  { level, within, measure, rows, unranked, cities }: FoundRanking,
  lang: Lang,
): string {
  const areas = rows.length + unranked.length;
  return rankingTitle({ level: cities ? 'city' : level, within, measure, areas }, lang);
}

/** The body of a page: 100 areas by rate, highest first, each with the places that it may have. */
export function rankingBody(given: RankingPage): Markup {
  const { ranking, page, lang } = given;
  const { fieldSize, window, rows, unranked } = ranking;
  const words = rankingsWords(lang);
  const shown = rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
  const withLtla = shown.some(({ within }) => within);
  return html`<h1>${titleOf(ranking, lang)}</h1>
<p>${rankingSentence({ fieldSize, areas: rows.length + unranked.length, window }, lang)}</p>
${measureList(given)}${
    shown.length > 0 &&
    html`<div class="scroll" tabindex="0" role="group" aria-label="${words.table}"><table>
<caption>${rankingWords(lang).caption(measureSubject(ranking.measure, lang), countText(fieldSize), true)}</caption>
<thead><tr><th scope="col">${words.place}</th><th scope="col">${words.area}</th>${
      withLtla && html`<th scope="col">${words.liesIn}</th>`
    }<th scope="col" class="number">${words.rate}</th><th scope="col" class="number">${words.likely}</th><th scope="col" class="number">${words.recorded}</th></tr></thead>
<tbody>
${shown.map((row) => rowOf(row, withLtla, given))}</tbody>
</table></div>
`
  }${pager(given)}${page === pagesOf(ranking) && withoutPlace(given)}<p class="muted">${likelyMeaningSentence(lang)} ${recordedSentence(lang)}</p>`;
}

function rowOf(
  row: RankingRow,
  withLtla: boolean,
  { ranking, lang, addressOf }: RankingPage,
): Markup {
  const [from, to] = placesOf(row, ranking.fieldSize, true).map(countText);
  return html`<tr><td>${rankingWords(lang).placeOf(from!, to!, countText(ranking.fieldSize))}</td><th scope="row">${link(row.area, lang, addressOf)}</th>${
    withLtla && html`<td>${row.within && link(row.within, lang, addressOf)}</td>`
  }<td class="number">${rateText(row.ratePer1000)}</td><td class="number">${rangeText(row.likelyLower, row.likelyUpper)}</td><td class="number">${countText(row.count)}</td></tr>
`;
}

function link(area: AreaName, lang: Lang, addressOf: RankingPage['addressOf']): Markup {
  const address = addressOf(area);
  const name = listedName(area, lang);
  return address === undefined ? html`${name}` : html`<a href="${address}">${name}</a>`;
}

function measureList({ ranking, lang, measures, addressOfPage }: RankingPage): Markup {
  const words = rankingsWords(lang);
  return html`<nav aria-label="${words.measures}"><ul>
${measures.map(
  (measure) =>
    html`<li><a href="${addressOfPage(1, measure)}"${measure === ranking.measure && html` aria-current="page"`}>${nameOf(measure, lang)}</a></li>\n`,
)}</ul></nav>
`;
}

function nameOf(measure: MeasureName, lang: Lang): string {
  const words = rankingsWords(lang);
  if (measure === 'crime') return words.allCrime;
  if (measure === 'asb') return categoryName('anti-social-behaviour', lang);
  return measure === 'all' ? words.everything : categoryName(measure, lang);
}

function pager({ ranking, page, lang, addressOfPage }: RankingPage): Markup | undefined {
  const last = pagesOf(ranking);
  if (last === 1) return undefined;
  const words = rankingsWords(lang);
  return html`<nav aria-label="${words.pages}"><ul>
${Array.from({ length: last }, (_, at) => at + 1).map(
  (each) =>
    html`<li><a href="${addressOfPage(each, ranking.measure)}"${each === page && html` aria-current="page"`}>${each}</a></li>\n`,
)}</ul></nav>
`;
}

/** The areas without complete figures, on the last page, by the reason. */
function withoutPlace({ ranking: { unranked }, lang, addressOf }: RankingPage): Markup[] {
  return [...new Set(unranked.map(({ kind }) => kind))].map(
    (kind) => html`<p>${unrankedSentence(kind, lang)}</p>
<ul class="names">
${unranked
  .filter((each) => each.kind === kind)
  .map(({ area }) => html`<li>${link(area, lang, addressOf)}</li>\n`)}</ul>
`,
  );
}
