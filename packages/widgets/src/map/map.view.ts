import type {
  BoundariesResult,
  FoundBoundaries,
  FoundRanking,
  RankingResult,
  RankingRow,
} from '@crimetrends/sdk';
import {
  countText,
  likelyBetween,
  likelyMeaningSentence,
  outOfCoverageSentence,
  periodSentence,
  placeName,
  rangeText,
  rankingSentence,
  rankingTitle,
  rateText,
  recordedSentence,
  unrankedSentence,
  yearTo,
} from '@crimetrends/sdk/sentences';
import {
  bareView,
  mistakenView,
  type ElementView,
  type ViewContext,
} from '../frame/element-view.js';
import { rowName } from '../ranking/ranking-page.js';
import type { Lang } from '../words/words.js';
import { stepOf, stepsOf } from './map-steps.js';
import { mapWords } from './map.words.js';
import { heartOf, inReadingOrder } from './reading-order.js';

/** The answers to a map's two questions. */
export interface MapAnswer {
  boundaries: BoundariesResult;
  result: RankingResult;
  level: string;
  within: string;
  area: string | undefined;
}

export interface MapView extends ElementView {
  content?: MapContent;
}

export interface MapContent {
  /** Undefined if the release has no boundaries. */
  drawing: { viewBox: string; width: number; height: number; shapes: MapShape[] } | undefined;
  /** The larger area, to go back to from one that was chosen. */
  whole: { code: string; name: string };
  /** The areas with the highest and the lowest rate, and both in words. */
  extremes: { shapes: MapShape[]; text: string } | undefined;
  key: { step: number; text: string }[];
  marked: MapShape | undefined;
  rows: MapRow[];
}

/** An area of the map, in reading order; step 0 has no rate. */
export interface MapShape {
  code: string;
  name: string;
  path: string;
  step: number;
  description: string;
  /** What the map itself says of it, and where. */
  label: string;
  at: { x: number; y: number };
}

/** A row of the table. An area without figures has empty cells and a `reason`. */
export interface MapRow {
  code: string;
  name: string;
  rate: string;
  range: string;
  count: string;
  reason: string;
}

/** Turns the answers into a map whose areas are shaded by fifths of the rate. */
export function mapView(
  { boundaries, result, level, within, area }: MapAnswer,
  demo: boolean,
  context: ViewContext,
): MapView {
  const { lang } = context;
  const bare = bareView(context, demo);
  if (result.status === 'outOfCoverage')
    return { ...bare, notes: [{ text: outOfCoverageSentence(result, lang) }] };
  if (result.status === 'notFound')
    return mistakenView(
      bare,
      mapWords('en').noAreas(level, within || 'nation', result.release),
      context,
    );
  const words = mapWords(lang);
  const drawn = boundaries.status === 'ok' ? boundaries : undefined;
  const areas = result.rows.length + result.unranked.length;
  const without = drawn?.withoutBoundary.length ?? 0;
  return {
    ...bare,
    title: rankingTitle(
      { level: result.level, within: result.within, measure: result.measure, areas },
      lang,
    ),
    subtitle:
      drawn && result.fieldSize > 0
        ? words.shaded(countText(result.fieldSize), yearTo(result.window.to, lang))
        : rankingSentence({ fieldSize: result.fieldSize, areas, window: result.window }, lang),
    caveats: [periodSentence(result, lang), likelyMeaningSentence(lang), recordedSentence(lang)],
    source: drawn && !demo ? `${bare.source}. ${boundaryCredit(drawn)}` : bare.source,
    notes: [
      ...(drawn ? [] : [{ text: words.noBoundaries }]),
      ...(without > 0 ? [{ text: words.withoutBoundary(without) }] : []),
    ],
    content: contentOf(result, drawn, area, lang),
  };
}

function contentOf(
  ranking: FoundRanking,
  drawn: FoundBoundaries | undefined,
  area: string | undefined,
  lang: Lang,
): MapContent {
  const words = mapWords(lang);
  const rates = ranking.rows.map(({ ratePer1000 }) => ratePer1000);
  const step = stepOf(rates);
  const rows = new Map(ranking.rows.map((row) => [row.area.code, row]));
  const missing = new Map(ranking.unranked.map((entry) => [entry.area.code, entry]));
  const shapeOf = ({ code, path }: { code: string; path: string }): MapShape[] => {
    const [row, none] = [rows.get(code), missing.get(code)];
    if (row)
      return [
        {
          code,
          path,
          name: rowName(row.area, lang),
          step: step(row.ratePer1000),
          description: descriptionOf(row, lang),
          label: words.label(rowName(row.area, lang), rateText(row.ratePer1000)),
          at: heartOf(path),
        },
      ];
    return none
      ? [
          {
            code,
            path,
            name: rowName(none.area, lang),
            step: 0,
            description: words.noFigure(
              rowName(none.area, lang),
              unrankedSentence(none.kind, lang),
            ),
            label: rowName(none.area, lang),
            at: heartOf(path),
          },
        ]
      : [];
  };
  const shapes = inReadingOrder(drawn?.areas.flatMap(shapeOf) ?? [], drawn?.height ?? 1);
  const steps = stepsOf(rates).map(({ step: number, lowest, highest, count }) => ({
    step: number,
    text: words.step(rangeText(lowest, highest), count),
  }));
  return {
    drawing:
      drawn && shapes.length > 0
        ? { viewBox: drawn.viewBox, width: drawn.width, height: drawn.height, shapes }
        : undefined,
    whole: { code: ranking.within.code, name: placeName(ranking.within, lang) },
    extremes: extremesOf(ranking, shapes, lang),
    key: [...steps, ...(missing.size > 0 ? [{ step: 0, text: words.noData(missing.size) }] : [])],
    marked: shapes.find(({ code }) => code === area),
    rows: [
      ...ranking.rows.map((row) => rowOf(row, lang)),
      ...ranking.unranked.map((entry): MapRow => ({
        code: entry.area.code,
        name: rowName(entry.area, lang),
        rate: '',
        range: '',
        count: '',
        reason: unrankedSentence(entry.kind, lang),
      })),
    ],
  };
}

function extremesOf(
  { rows }: FoundRanking,
  shapes: readonly MapShape[],
  lang: Lang,
): MapContent['extremes'] {
  const sorted = rows.toSorted((a, b) => b.ratePer1000 - a.ratePer1000);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest || highest.ratePer1000 === lowest.ratePer1000) return undefined;
  const words = mapWords(lang);
  const named = ({ area, ratePer1000 }: RankingRow): string =>
    words.label(rowName(area, lang), rateText(ratePer1000));
  return {
    shapes: [highest, lowest].flatMap(({ area }) =>
      shapes.filter(({ code }) => code === area.code),
    ),
    text: words.extremes(named(highest), named(lowest)),
  };
}

function descriptionOf(row: RankingRow, lang: Lang): string {
  return mapWords(lang).figure(
    rowName(row.area, lang),
    rateText(row.ratePer1000),
    likelyBetween(row, lang),
  );
}

function rowOf(row: RankingRow, lang: Lang): MapRow {
  const { ratePer1000, likelyLower, likelyUpper, count, area } = row;
  return {
    code: area.code,
    name: rowName(area, lang),
    rate: rateText(ratePer1000),
    range: rangeText(likelyLower, likelyUpper),
    count: countText(count),
    reason: '',
  };
}

// The boundaries' licence asks for this credit with the year, which is the last two digits of the
// edition.
function boundaryCredit({ edition }: FoundBoundaries): string {
  const [year] = /\d\d$/.exec(edition) ?? [];
  return `Contains OS data © Crown copyright and database right${year ? ` 20${year}` : ''}`;
}
