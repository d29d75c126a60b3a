import { html, nothing, type TemplateResult } from 'lit';
import { dotAndWhisker } from '../chart/dot-whisker.js';
import type { Sort } from './ranking-page.js';
import type { RankingContent, RowView } from './ranking.view.js';
import type { RankingWords } from './ranking.words.js';

interface TableOptions {
  thisArea: string;
  words: RankingWords;
  sort: (sort: Sort) => void;
  /** Makes names buttons. */
  select?: (code: string) => void;
}

/** One page of the ranking. In a narrow element rank, range and count move below name and rate. */
export function rankingTable(
  { caption, rows, sort, scaleEnd }: RankingContent,
  options: TableOptions,
): TemplateResult {
  const { words } = options;
  return html`<table part="ranking">
    <caption>${caption}</caption>
    <thead><tr>
      ${sortHead(words.area, 'name', sort, options.sort)}
      <th scope="col" class="place">${words.place}</th>
      ${sortHead(words.rate, 'rate', sort, options.sort)}
      <th scope="col" class="number range">${words.likely}</th>
      <th scope="col" class="scale"><span class="unseen">${words.scale}: </span>${scaleEnd}</th>
      <th scope="col" class="number count">${words.count}</th>
    </tr></thead>
    <tbody>${rows.map((row) => renderRow(row, options))}</tbody>
  </table>`;
}

function sortHead(
  label: string,
  by: Sort['by'],
  sort: Sort,
  change: TableOptions['sort'],
): TemplateResult {
  const isSorted = sort.by === by;
  const direction = sort.descending ? 'descending' : 'ascending';
  // The first click on a column sorts rates from the highest, and names from A.
  const handleClick = (): void =>
    change({ by, descending: isSorted ? !sort.descending : by === 'rate' });
  const arrow = sort.descending ? 'M0 2h10L5 9z' : 'M0 8h10L5 1z';
  return html`<th scope="col" class=${by === 'rate' ? 'number' : ''}
    aria-sort=${isSorted ? direction : nothing}>
    <button type="button" class="sort" @click=${handleClick}>${label}${
      isSorted
        ? html`<svg aria-hidden="true" viewBox="0 0 10 10"><path d=${arrow}></path></svg>`
        : nothing
    }</button>
  </th>`;
}

function renderRow(
  { code, name, within, href, isMarked, place, rate, range, count, mark }: RowView,
  { thisArea, words, select }: TableOptions,
): TemplateResult {
  const handleClick = (): void => select?.(code);
  const chosen = select
    ? html`<button type="button" class="name" @click=${handleClick}>${name}</button>`
    : name;
  const named = href ? html`<a href=${href}>${name}</a>` : chosen;
  const tag = isMarked ? html` <span class="tag">${thisArea}</span>` : nothing;
  const around = within ? html` <span class="in">${within}</span>` : nothing;
  const beneath = html`<span class="under">${words.under(place)}<span class="counted"> ·
    ${words.countOf(count)}</span></span>`;
  return html`<tr class=${isMarked ? 'mine' : nothing}>
    <th scope="row">${named}${tag}${around}
      ${beneath}</th>
    <td class="place">${place}</td>
    <td class="number">${rate}<span class="under">${range}</span></td>
    <td class="number range">${range}</td>
    <td class="scale">${dotAndWhisker(mark)}</td>
    <td class="number count">${count}</td>
  </tr>`;
}
