import type { AreaProfile, MeasureName } from '@crimetrends/sdk';
import {
  breakSentence,
  briefChangeSentence,
  changeSentence,
  countText,
  groundLabel,
  groundTitle,
  measureTitle,
  monthlySubtitle,
  monthlySummary,
  yearlySubtitle,
  yearlySummary,
} from '@crimetrends/sdk/sentences';
import type { LineModel } from '../chart/line-model.js';
import type { PlaceContent } from '../frame/place-view.js';
import type { Lang } from '../words/words.js';
import { monthlyModel, monthlyTable } from './monthly.js';
import { rollingRates } from './rolling-rates.js';
import { trendWords } from './trend.words.js';
import type { TwinTable } from './twin-table.js';
import { usualOf } from './usual-months.js';
import { yearlyModel, yearlyTable } from './yearly.js';

/**
 * The reader's choice: monthly counts or yearly rates, and whether to compare with another area.
 */
export interface TrendChoice {
  by: 'month' | 'year';
  beside?: AreaProfile | undefined;
  /** The local authority around a small area; without it the area's own season is used. */
  season?: AreaProfile | undefined;
}

/**
 * A line of months or yearly rates with its texts. `chart` is missing if nothing was ever supplied.
 */
export interface Trend {
  area: AreaProfile;
  measure: MeasureName;
  hasRates: boolean;
  /** The change in few words, and the whole of it. */
  finding: string;
  verdict: string;
  chart?: {
    subtitle: string;
    summary: string;
    model: LineModel;
    /** The meaning of the marks, and explanations of breaks. */
    keys: string[];
    table: TwinTable;
  };
}

/** What the element shows for one measure of an area. */
export function trendView(
  area: AreaProfile,
  measure: MeasureName,
  lang: Lang,
  choice: TrendChoice,
  postcode?: string,
): PlaceContent<Trend> {
  const hasRates = rollingRates(area, measure).some(({ rate }) => rate);
  const change = area.change[measure];
  const verdict = changeSentence(change, { window: area.window, measure }, lang);
  const trend: Trend = {
    area,
    measure,
    hasRates,
    finding:
      briefChangeSentence(change, lang) ??
      (change.kind === 'notComparable' ? trendWords(lang).notCompared : verdict),
    verdict,
  };
  const title =
    measure === 'crime'
      ? {}
      : {
          title: postcode
            ? measureTitle(measure, postcode, lang)
            : groundTitle(area, measure, lang),
        };
  if (!area.series[measure].some(({ status }) => status === 'supplied'))
    return { content: trend, ...title };
  const chart = (choice.by === 'year' && hasRates ? yearly : monthly)(area, measure, lang, choice);
  return { content: { ...trend, chart }, ...title };
}

function monthly(
  area: AreaProfile,
  measure: MeasureName,
  lang: Lang,
  { season }: TrendChoice,
): NonNullable<Trend['chart']> {
  const words = trendWords(lang);
  const series = area.series[measure];
  const usual = hasBreakInTwoYears(area) ? undefined : usualOf(area, season ?? area, measure);
  const ranges = usual?.ranges ?? series.map(() => undefined);
  const model = monthlyModel(area, measure, ranges, lang);
  return {
    subtitle: monthlySubtitle(series, measure, lang),
    summary: monthlySummary(series, measure, lang),
    model,
    keys: [
      usual !== undefined && words.usual(countText(usual.heldPercent)),
      model.gaps.length > 0 && words.noMonths,
      ...breakTexts(area, model, lang),
    ].filter((text) => text !== false),
    table: monthlyTable(series, ranges, area.window, lang),
  };
}

function yearly(
  area: AreaProfile,
  measure: MeasureName,
  lang: Lang,
  { beside }: TrendChoice,
): NonNullable<Trend['chart']> {
  const words = trendWords(lang);
  const rates = rollingRates(area, measure);
  const model = yearlyModel(area, measure, rates, beside, lang);
  return {
    subtitle: yearlySubtitle(rates, measure, lang),
    summary: yearlySummary(rates, measure, lang),
    model,
    keys: [
      beside && words.dashed(groundLabel(beside, measure, lang)),
      beside && words.beside,
      words.likely,
      model.gaps.length > 0 && words.noYears,
      ...breakTexts(area, model, lang),
    ].filter((text) => typeof text === 'string'),
    table: yearlyTable(measure, rates, beside, lang),
  };
}

function breakTexts({ breaks }: AreaProfile, { months }: LineModel, lang: Lang): string[] {
  return breaks
    .filter(({ month }) => months.includes(month))
    .map((found) => breakSentence(found, lang));
}

// A break would look like a rise or fall within the band (methodology §7).
function hasBreakInTwoYears({ breaks, series }: AreaProfile): boolean {
  const from = series.crime.at(-24)?.month ?? '';
  return breaks.some(({ month }) => month > from);
}
