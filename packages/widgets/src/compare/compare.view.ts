import type { AreaProfile, MeasureName } from '@crimetrends/sdk';
import {
  apportionedSentence,
  bareTitle,
  capitalised,
  coverageSentence,
  groundLabel,
  groundSubtitle,
  joinList,
  measureSubject,
  measureTitle,
  likelyMeaningSentence,
  noPlaceSentence,
  notFoundSentence,
  outOfCoverageSentence,
  periodSentence,
  placeName,
  rangeText,
  rateOf,
  rateText,
  recordedSentence,
  suppressedSentence,
  terminatedSentence,
  yearTo,
} from '@crimetrends/sdk/sentences';
import { bareView, type ElementView, type ViewContext } from '../frame/element-view.js';
import { markOf, scaleTo, type Mark } from '../chart/rate-scale.js';
import type { Lang } from '../words/words.js';
import type { Side, SidesAnswer } from './ask-sides.js';
import { compareWords } from './compare.words.js';
import { pairsInWords } from './pairs-in-words.js';
import { withDistinctNames } from './distinct-names.js';

/** What the compare element shows. */
export interface CompareView extends ElementView {
  content?: Compared;
}

export interface Compared {
  caption: string;
  /** Each pair of areas that were found, in words. */
  pairs: string[];
  /** One for each place, in the page's order. */
  rows: SideRow[];
  /** The end of the shared scale, in words; `undefined` if no row has a rate. */
  scaleEnd: string | undefined;
}

export interface SideRow {
  code: string;
  name: string;
  /** Shown under the name: the kind of place, and whose figures these are. */
  remarks: string[];
  /** Why there is no rate, or why it covers only a part; `undefined` for complete figures. */
  reason: string | undefined;
  figure: { rate: string; range: string; mark: Mark } | undefined;
  /** Plain numbers for the download: rate, 95% and likely limits, count, residents. */
  plain: string[];
}

/**
 * Turns the answers into what the element shows: each area on one scale, and each pair in words.
 */
export function compareView(
  { result, sides }: SidesAnswer,
  demo: boolean,
  context: ViewContext,
): CompareView {
  const { lang } = context;
  const { measure } = result;
  const areas = withDistinctNames(
    sides.flatMap(({ found }) => ('area' in found ? [found.area] : [])),
    lang,
  );
  const [first] = areas;
  const names = joinList(
    areas.map((area) => placeName(area, lang)),
    lang,
  );
  const bare = bareView(context, demo);
  return {
    ...bare,
    title: first ? measureTitle(measure, capitalised(names), lang) : bareTitle(lang),
    ...(first && { subtitle: compareWords(lang).subtitle(yearTo(first.window.to, lang)) }),
    caveats: first
      ? [
          periodSentence(first, lang),
          likelyMeaningSentence(lang),
          ...apportioned(areas, lang),
          recordedSentence(lang),
        ]
      : [likelyMeaningSentence(lang), ...bare.caveats],
    content: contentOf(sides, areas, measure, pairsInWords(result, areas, lang), lang),
  };
}

function contentOf(
  sides: readonly Side[],
  areas: readonly AreaProfile[],
  measure: MeasureName,
  pairs: string[],
  lang: Lang,
): Compared {
  const words = compareWords(lang);
  const limits = sides
    .flatMap(({ found }) =>
      'area' in found ? [rateOf(found.area.measures[measure])?.likelyUpper ?? []] : [],
    )
    .flat();
  const top = Math.max(0, ...limits);
  const at = scaleTo(top);
  return {
    pairs,
    caption: words.caption(measureSubject(measure, lang)),
    rows: sides.map((side) => rowOf(side, areas, measure, at, lang)),
    scaleEnd: limits.length > 0 ? words.scaleEnd(rateText(top)) : undefined,
  };
}

function rowOf(
  { found, postcode, terminated }: Side,
  areas: readonly AreaProfile[],
  measure: MeasureName,
  at: (value: number) => number,
  lang: Lang,
): SideRow {
  if (!('area' in found)) {
    return {
      code: found.query,
      name: found.query,
      remarks: [],
      reason: absenceOf(found, lang),
      figure: undefined,
      plain: Array.from({ length: 7 }, () => ''),
    };
  }
  const area = areas.find(({ code }) => code === found.area.code)!;
  const rate = rateOf(area.measures[measure]);
  return {
    code: area.code,
    name: groundLabel(area, measure, lang),
    remarks: [
      groundSubtitle(area, measure, lang),
      ...(postcode ? [compareWords(lang).around(postcode)] : []),
      ...(postcode && terminated ? [terminatedSentence(postcode, terminated, lang)] : []),
    ],
    reason: reasonOf(area, measure, lang),
    figure: rate && {
      rate: rateText(rate.ratePer1000),
      range: rangeText(rate.likelyLower, rate.likelyUpper),
      mark: markOf(rate, at),
    },
    plain: plainOf(area, measure),
  };
}

function absenceOf(found: Exclude<Side['found'], { area: unknown }>, lang: Lang): string {
  if (found.status === 'notFound') return notFoundSentence(found, lang);
  return found.status === 'outOfCoverage'
    ? outOfCoverageSentence(found, lang)
    : noPlaceSentence(found, lang);
}

function reasonOf(area: AreaProfile, measure: MeasureName, lang: Lang): string | undefined {
  const figure = area.measures[measure];
  if (figure.kind === 'known') return undefined;
  return figure.kind === 'suppressed'
    ? suppressedSentence(figure.rule, lang)
    : coverageSentence(area, lang);
}

function plainOf({ measures, populationCensus2021 }: AreaProfile, measure: MeasureName): string[] {
  const figure = measures[measure];
  const rate = rateOf(figure);
  const limits = rate
    ? [rate.ratePer1000, rate.lower95, rate.upper95, rate.likelyLower, rate.likelyUpper]
    : [];
  const numbers = Array.from({ length: 5 }, (_, at) => limits[at]?.toFixed(2) ?? '');
  return [...numbers, 'count' in figure ? String(figure.count) : '', String(populationCensus2021)];
}

function apportioned(areas: readonly AreaProfile[], lang: Lang): string[] {
  return areas.flatMap(({ name, apportionedBy }) =>
    apportionedBy ? [apportionedSentence(name, apportionedBy, lang)] : [],
  );
}
