import type { AreaRank } from '@crimetrends/sdk';
import { countText, rankPlace, rankSentence, yearTo } from '@crimetrends/sdk/sentences';
import { html, type Markup } from '../../html.js';
import { pageWords } from './page.words.js';
import { linked, section, type Place, type Section } from './place.js';

/** The area's rank within each larger area, with the interval that the figures allow. */
export const standing: Section = (place) => {
  const { area, lang } = place;
  const words = pageWords(lang);
  const ranks = area.ranks.crime.filter(({ fieldSize }) => fieldSize > 1);
  const [first] = ranks;
  if (!first) return undefined;
  return section(
    'standing',
    words.standing,
    html`${sentenceOf(first, place)}<div class="scroll" tabindex="0" role="group" aria-labelledby="standing"><table>
<caption>${words.standingCaption(yearTo(area.window.to, lang))}</caption>
<thead><tr><th scope="col">${words.within}</th><th scope="col">${words.place}</th><th scope="col">${words.of}</th></tr></thead>
<tbody>
${ranks.map((rank) => rowOf(rank, place))}</tbody>
</table></div>`,
  );
};

function sentenceOf(
  { rank, tied, best, worst, within, fieldSize }: AreaRank,
  { area, lang }: Place,
): Markup | undefined {
  if (rank === undefined || tied === undefined) return undefined;
  const field = {
    level: area.level,
    within,
    fieldSize,
    window: area.window,
    measure: 'crime',
  } as const;
  return html`<p>${rankSentence({ rank, tied, best, worst }, field, lang)}</p>\n`;
}

function rowOf(rank: AreaRank, place: Place): Markup {
  const [text, ranking] = [
    rankPlace(rank, rank.fieldSize, place.lang),
    place.rankingOf(rank.within),
  ];
  return html`<tr><th scope="row">${linked(rank.within, place)}</th><td>${
    ranking === undefined ? text : html`<a href="${ranking}">${text}</a>`
  }</td><td class="number">${countText(rank.fieldSize)}</td></tr>
`;
}
