import type { Area, AreaName, AreaProfile } from '@crimetrends/sdk';
import type { UnrankedKind } from '@crimetrends/sdk/contract';
import {
  countText,
  similarSentence,
  similarWithoutMedianSentence,
  unrankedSentence,
} from '@crimetrends/sdk/sentences';
import {
  compareRates,
  compareWithRest,
  exposureOf,
  ranksOf,
  type Rank,
  type Verdict,
} from '@crimetrends/sdk/stats';
import { placesOf, rankingWords, type Lang } from '@crimetrends/widgets/views';
import { html, type Markup } from '../../html.js';
import type { IndexedArea } from '../indexed-areas.js';
import { pageWords } from './page.words.js';
import { linked, section, type Place, type Section } from './place.js';
import { rateCells } from './rate-cells.js';

/** The areas that make this one up, highest rate first, each with its rank among them. */
export const parts: Section = (place) => {
  const words = pageWords(place.lang);
  const found = place.area.children.map((child) => indexed(child, place));
  return found.length === 0
    ? undefined
    : section(
        'parts',
        words.parts,
        table(
          words.partsCaption,
          ranked(found, place),
          {
            detail: { head: words.place, isNumber: false },
            beside: besideRest,
            besideHead: words.besideTheRest,
          },
          place,
        ),
      );
};

/** The nearest areas of the same level, nearest first. */
export const neighbours: Section = (place) => {
  const words = pageWords(place.lang);
  const nearby = place.area.nearby ?? [];
  if (nearby.length === 0) return undefined;
  const rows = nearby.map((each) => ({
    ...indexed(each, place),
    detail: words.kilometres(each.kilometres.toFixed(1)),
  }));
  return section(
    'neighbours',
    words.neighbours,
    table(
      words.neighboursCaption,
      rows,
      {
        detail: { head: words.distance, isNumber: true },
        beside: besideArea,
        besideHead: words.besideThisArea,
      },
      place,
    ),
  );
};

/** The areas most alike by Census 2021, with the middle half of their rates in words. */
export const alike: Section = (place) => {
  const words = pageWords(place.lang);
  const { similar } = place.area;
  if (!similar || similar.areas.length === 0) return undefined;
  const rows = similar.areas.map((each) => indexed(each, place));
  return section(
    'alike',
    words.alike,
    html`${alikeSentence(place)}${table(words.alikeCaption, rows, { beside: besideArea, besideHead: words.besideThisArea }, place)}`,
  );
};

function alikeSentence({ area, lang }: Place): Markup | undefined {
  const { rates, areas } = area.similar!;
  const { crime } = area.measures;
  const of = { areas: areas.length, level: area.level, window: area.window };
  if (rates.kind === 'known' && crime.kind === 'known')
    return html`<p>${similarSentence(
      { ...of, rate: crime, quartiles: rates.quartilesPer1000.crime, known: rates.of },
      lang,
    )}</p>\n`;
  return rates.kind === 'suppressed' && rates.rule === 'fewerThan10Known'
    ? html`<p>${similarWithoutMedianSentence({ ...of, known: rates.of }, lang)}</p>\n`
    : undefined;
}

interface Row extends AreaName {
  found: IndexedArea | undefined;
  detail?: string;
}

function indexed(area: AreaName, { area: own, others }: Place): Row {
  return { ...area, found: others.get(area.code, own.parents.ltla?.code ?? own.code) };
}

/** The parts with complete figures by rate, highest first, with their ranks; then the others. */
function ranked(rows: readonly Row[], { lang }: Place): Row[] {
  const field = rows.flatMap((row) => {
    const exposure =
      row.found?.measures && exposureOf(row.found.measures.crime, row.found.tau?.crime);
    return exposure ? [{ row, exposure }] : [];
  });
  const ranks = ranksOf(
    field.map(({ exposure }) => exposure),
    field[0]?.exposure.tau ?? 0,
  );
  const inField = field
    .map(({ row }, at): Row & { rank: Rank } => ({
      ...row,
      rank: ranks[at]!,
      detail: placeText(ranks[at]!, field.length, lang),
    }))
    .toSorted((a, b) => b.rank.rank - a.rank.rank || (a.code < b.code ? -1 : 1));
  return [...inField, ...rows.filter((row) => !field.some((each) => each.row === row))];
}

/** The places that the figures allow, from the highest rate, as a ranking has them. */
function placeText(rank: Rank, fieldSize: number, lang: Lang): string {
  const [from, to] = placesOf(rank, fieldSize, true).map(countText);
  return rankingWords(lang).placeOf(from!, to!, countText(fieldSize));
}

interface Columns {
  detail?: { head: string; isNumber: boolean };
  beside: Beside;
  besideHead: string;
}

function table(
  caption: string,
  rows: readonly Row[],
  { detail, beside, besideHead }: Columns,
  place: Place,
): Markup {
  const words = pageWords(place.lang);
  const shown = rows.filter(({ found }) => found?.measures);
  const number = (isNumber: boolean): Markup | false => isNumber && html` class="number"`;
  return html`${
    shown.length > 0 &&
    html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${words.area}</th>${
      detail && html`<th scope="col"${number(detail.isNumber)}>${detail.head}</th>`
    }<th scope="col" class="number">${words.rate}</th><th scope="col" class="number">${words.likely}</th><th scope="col" class="number">${words.crimes}</th><th scope="col">${besideHead}</th></tr></thead>
<tbody>
${shown.map(
  (row) =>
    html`<tr><th scope="row">${linked(row, place)}</th>${detail && html`<td${number(detail.isNumber)}>${row.detail ?? ''}</td>`}${rateCells(row.found!.measures!.crime)}<td>${verdictText(row, beside, place)}</td></tr>\n`,
)}</tbody>
</table></div>
`
  }${withoutFigures(rows, place)}`;
}

/** The areas without complete figures, by the reason. */
function withoutFigures(rows: readonly Row[], place: Place): Markup[] {
  const missing = rows.filter(({ found }) => !found?.measures);
  const kinds = new Set(missing.map(kindOf));
  return [...kinds].map(
    (kind) =>
      html`<p>${unrankedSentence(kind, place.lang)}</p>
<ul class="names">${missing
        .filter((row) => kindOf(row) === kind)
        .map((row) => html`<li>${linked(row, place)}</li>\n`)}</ul>
`,
  );
}

const kindOf = ({ found }: Row): UnrankedKind => found?.kind ?? 'notSupplied';

function verdictText({ found }: Row, beside: Beside, { area, lang }: Place): string {
  const { measures } = found!;
  const verdict = measures && beside({ ...found!, measures }, area);
  return verdict === undefined ? '' : pageWords(lang).verdicts[verdict];
}

/** By the one rule for higher and lower; `undefined` where either has no rate. */
type Beside = (
  row: IndexedArea & { measures: Area['measures'] },
  area: AreaProfile,
) => Verdict | undefined;

const besideArea: Beside = ({ measures, tau }, area) => {
  const { verdict } = compareRates(
    exposureOf(measures.crime, tau?.crime),
    exposureOf(area.measures.crime, area.tau?.crime),
  );
  return verdict === 'notComparable' ? undefined : verdict;
};

// A part is compared with the rest of the area. An outcode has no rest: it shares its LSOAs.
const besideRest: Beside = (part, area) =>
  area.level === 'outcode' ? undefined : compareWithRest(part, area, 'crime')?.verdict;
