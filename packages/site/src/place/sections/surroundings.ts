import { contextView, type ContextGroup, type ContextTable } from '@crimetrends/widgets/views';
import { html, type Markup } from '../../html.js';
import { pageWords } from './page.words.js';
import { section, type Section } from './place.js';

/** People, homes, prices, places and outcomes, each folded; none of it explains the figures. */
export const surroundings: Section = ({ area, surroundings: found, lang }) => {
  if (!found) return undefined;
  const { content = [], notes = [] } = contextView(area, found, lang);
  return section(
    'surroundings',
    pageWords(lang).surroundings,
    html`${notes.map(({ text }) => html`<p>${text}</p>\n`)}${content.map(group)}`,
  );
};

function group({ heading, sentences, tables, attribution }: ContextGroup): Markup {
  return html`<details><summary>${heading}</summary>
${sentences.map((text) => html`<p>${text}</p>\n`)}${tables.map(table)}${
    attribution !== undefined && html`<p class="muted" lang="en">${attribution}</p>\n`
  }</details>
`;
}

function table({ caption, head, rows }: ContextTable): Markup {
  const [first, ...others] = head;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${first}</th>${others.map((text) => html`<th scope="col" class="number">${text}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({
    name,
    isEnglish,
    cells,
  }) => html`<tr><th scope="row"${isEnglish && html` lang="en"`}>${name}</th>${cells.map((text) => html`<td class="number">${text}</td>`)}</tr>
`,
)}</tbody>
</table></div>
`;
}
