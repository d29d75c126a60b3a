import type { FoundRanking, RankingResult, RankingRow } from '@crimetrends/sdk';
import type { MeasureName, UnrankedKind } from '@crimetrends/sdk/contract';
import {
  countText,
  measureSubject,
  likelyMeaningSentence,
  outOfCoverageSentence,
  periodSentence,
  rangeText,
  rankingSentence,
  rankingTitle,
  rateText,
  recordedSentence,
  unrankedSentence,
} from '@crimetrends/sdk/sentences';
import {
  bareView,
  mistakenView,
  type ElementView,
  type ViewContext,
} from '../frame/element-view.js';
import { linkUrl } from '../frame/foot.js';
import type { Note } from '../frame/note.js';
import { markOf, scaleTo, type Mark } from '../chart/rate-scale.js';
import type { Lang } from '../words/words.js';
import {
  orderOf,
  pageOf,
  placesOf,
  rowName,
  sortedRows,
  type Order,
  type Sort,
} from './ranking-page.js';
import { rankingWords } from './ranking.words.js';

/** What a ranking shows; `renewing` while another measure is loading. */
export interface RankingView extends ElementView {
  content?: RankingContent;
  renewing?: true;
}

/** The options of the page and the reader. */
export interface RankingOptions {
  area: string | undefined;
  pageSize: string | null | undefined;
  areaLink: string | null | undefined;
  base: string;
  sort: Sort | undefined;
  /** Undefined shows the page with `area`. */
  page: number | undefined;
}

export interface RankingContent {
  ranking: FoundRanking;
  caption: string;
  sort: Sort;
  order: Order;
  rows: RowView[];
  /** `1–20 of 318 areas, highest rate first`. */
  status: string;
  page: number;
  lastPage: number;
  size: number;
  /** The end of the scale of the rows shown, in words. */
  scaleEnd: string;
  /** The area to mark, if it is on another page. */
  elsewhere: { code: string; name: string } | undefined;
  unranked:
    | { summary: string; groups: { reason: string; names: string[]; more: string | undefined }[] }
    | undefined;
}

export interface RowView {
  code: string;
  name: string;
  /**
   * The local authority (LTLA) it lies in, if the ranking covers several: two wards may have one
   * name.
   */
  within: string | undefined;
  href: string | undefined;
  isMarked: boolean;
  place: string;
  rate: string;
  range: string;
  count: string;
  mark: Mark;
}

export const PAGE_SIZE = 20;

/** Turns an answer into a page of ranked rows and the list of unranked areas. */
export function rankingView(
  result: RankingResult,
  asked: RankingOptions & { level: string; within: string; measure: MeasureName },
  demo: boolean,
  context: ViewContext,
): RankingView {
  const { lang } = context;
  const bare = bareView(context, demo);
  if (result.status === 'outOfCoverage')
    return { ...bare, notes: [{ text: outOfCoverageSentence(result, lang) }] };
  if (result.status === 'notFound') {
    return mistakenView(
      bare,
      asked.within
        ? rankingWords('en').noRanking(asked.level, asked.within, result.release)
        : rankingWords('en').noneInNation(asked.level, result.release),
      context,
    );
  }
  const areas = result.rows.length + result.unranked.length;
  const view: RankingView = {
    ...bare,
    title: rankingTitle(
      {
        level: result.cities ? 'city' : result.level,
        within: result.within,
        measure: result.measure,
        areas,
      },
      lang,
    ),
    subtitle: rankingSentence({ fieldSize: result.fieldSize, areas, window: result.window }, lang),
    caveats: [periodSentence(result, lang), likelyMeaningSentence(lang), recordedSentence(lang)],
    notes: markedNotes(result, asked.area, lang),
    content: contentOf(result, asked, lang),
  };
  const fault = faultIn(result, asked);
  return fault === undefined ? view : { ...view, mistake: fault };
}

function contentOf(
  ranking: FoundRanking,
  { area, pageSize, areaLink, base, sort: asked, page: askedPage }: RankingOptions,
  lang: Lang,
): RankingContent {
  const words = rankingWords(lang);
  const sort = asked ?? { by: 'rate', descending: ranking.order === 'highest' };
  const size = sizeOf(pageSize) ?? PAGE_SIZE;
  const page = pageOf(sortedRows(ranking.rows, sort, lang), size, askedPage, area);
  const top = Math.max(0, ...page.rows.map(({ likelyUpper }) => likelyUpper));
  const marked = ranking.rows.find((row) => row.area.code === area);
  const order = orderOf(sort);
  // By name, places stay counted as the page asked.
  const isHighestFirst = sort.by === 'rate' ? sort.descending : ranking.order === 'highest';
  const shown = words.shown(
    countText(page.from),
    countText(page.to),
    countText(ranking.rows.length),
  );
  return {
    ranking,
    sort,
    order,
    size,
    caption: words.caption(
      measureSubject(ranking.measure, lang),
      countText(ranking.fieldSize),
      isHighestFirst,
    ),
    page: page.index,
    lastPage: page.last,
    status: `${shown}, ${words.order[order]}`,
    rows: page.rows.map((row) =>
      rowOf(row, { ranking, isHighestFirst, area, areaLink, base, at: scaleTo(top) }, lang),
    ),
    scaleEnd: words.scaleEnd(rateText(top)),
    elsewhere:
      marked && !page.rows.includes(marked)
        ? { code: marked.area.code, name: rowName(marked.area, lang) }
        : undefined,
    unranked: unrankedOf(ranking, lang),
  };
}

interface RowOptions extends Pick<RankingOptions, 'area' | 'areaLink' | 'base'> {
  ranking: FoundRanking;
  isHighestFirst: boolean;
  at: (value: number) => number;
}

function rowOf(
  row: RankingRow,
  { ranking, isHighestFirst, area, areaLink, base, at }: RowOptions,
  lang: Lang,
): RowView {
  const { code } = row.area;
  const [from, to] = placesOf(row, ranking.fieldSize, isHighestFirst).map(countText);
  return {
    code,
    name: rowName(row.area, lang),
    within: row.within && rowName(row.within, lang),
    isMarked: code === area,
    href: hrefOf(areaLink, code, base),
    place: rankingWords(lang).placeOf(from!, to!, countText(ranking.fieldSize)),
    rate: rateText(row.ratePer1000),
    range: rangeText(row.likelyLower, row.likelyUpper),
    count: countText(row.count),
    mark: markOf(row, at),
  };
}

// With few forces in a release, 6,698 wards were unranked: too many to read, and to render.
const NAMES_LISTED = 400;

const KINDS: readonly UnrankedKind[] = ['known', 'partial', 'notSupplied', 'suppressed'];

function unrankedOf({ unranked }: FoundRanking, lang: Lang): RankingContent['unranked'] {
  if (unranked.length === 0) return undefined;
  const words = rankingWords(lang);
  const groups = KINDS.flatMap((kind) => {
    const names = unranked
      .filter((entry) => entry.kind === kind)
      .map((entry) => rowName(entry.area, lang));
    const more = names.length - NAMES_LISTED;
    return names.length === 0
      ? []
      : [
          {
            reason: unrankedSentence(kind, lang),
            names: names.slice(0, NAMES_LISTED),
            more: more > 0 ? words.moreNames(countText(more)) : undefined,
          },
        ];
  });
  return { summary: words.withoutPlace(unranked.length, countText(unranked.length)), groups };
}

function markedNotes({ unranked }: FoundRanking, area: string | undefined, lang: Lang): Note[] {
  const found = unranked.find((entry) => entry.area.code === area);
  return found
    ? [{ lead: `${rowName(found.area, lang)}:`, text: unrankedSentence(found.kind, lang) }]
    : [];
}

/** A mistake by the page's author that leaves the figures usable. */
function faultIn(
  { rows, unranked }: FoundRanking,
  { area, pageSize, areaLink, base }: RankingOptions,
): string | undefined {
  const words = rankingWords('en');
  if (area && ![...rows, ...unranked].some((entry) => entry.area.code === area))
    return words.notListed(area);
  if (pageSize && sizeOf(pageSize) === undefined) return words.pageSize(pageSize);
  return areaLink && !hrefOf(areaLink, 'E06000001', base) ? words.areaLink(areaLink) : undefined;
}

function sizeOf(text: string | null | undefined): number | undefined {
  const size = Number(text);
  return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}

function hrefOf(
  template: string | null | undefined,
  code: string,
  base: string,
): string | undefined {
  return template?.includes('{code}')
    ? linkUrl(template.trim().replaceAll('{code}', encodeURIComponent(code)), base)
    : undefined;
}
