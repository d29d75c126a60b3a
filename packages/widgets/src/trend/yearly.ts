import type { AreaProfile, MeasureName } from '@crimetrends/sdk';
import {
  groundLabel,
  monthYear,
  rangeText,
  rateText,
  shortMonthYear,
  type YearlyRate,
} from '@crimetrends/sdk/sentences';
import { gapsOf, type LineModel } from '../chart/line-model.js';
import type { Lang } from '../words/words.js';
import { breakMarks } from './break-marks.js';
import { rollingRates } from './rolling-rates.js';
import { trendWords } from './trend.words.js';
import type { TwinTable } from './twin-table.js';

/** Yearly rates as a line with their likely range, and optionally another area's rates. */
export function yearlyModel(
  area: AreaProfile,
  measure: MeasureName,
  rates: readonly YearlyRate[],
  beside: AreaProfile | undefined,
  lang: Lang,
): LineModel {
  const words = trendWords(lang);
  const values = rates.map(({ rate }) => rate?.ratePer1000);
  const others = beside && alignedTo(rates, rollingRates(beside, measure));
  const newest = rates.findLastIndex(({ rate }) => rate);
  return {
    months: rates.map(({ month }) => month),
    lines: [
      { values },
      ...(others
        ? [
            {
              values: others.map((rate) => rate?.ratePer1000),
              name: groundLabel(beside, measure, lang),
            },
          ]
        : []),
    ],
    band: rates.map(({ rate }) => rate && { lower: rate.likelyLower, upper: rate.likelyUpper }),
    gaps: gapsOf(values),
    breaks: breakMarks(area, rates, lang),
    newest:
      newest < 0
        ? undefined
        : {
            at: newest,
            label: words.newestRate(...newestOf(rates[newest]!, lang)),
            short: words.newestRateShort(...newestOf(rates[newest]!, lang)),
          },
    axisText: rateText,
    readout: (at) => ({
      month: `${words.yearTo} ${monthYear(rates[at]!.month, lang)}`,
      values: [
        withRange(rates[at]!.rate, words.none),
        ...(others
          ? [`${groundLabel(beside, measure, lang)}: ${withRange(others[at], words.none)}`]
          : []),
      ],
    }),
  };
}

function newestOf({ month, rate }: YearlyRate, lang: Lang): [rate: string, month: string] {
  return [rateText(rate!.ratePer1000), shortMonthYear(month, lang)];
}

/** A row per period of 12 months, the newest first; in the download the oldest is first. */
export function yearlyTable(
  measure: MeasureName,
  rates: readonly YearlyRate[],
  beside: AreaProfile | undefined,
  lang: Lang,
): TwinTable {
  const words = trendWords(lang);
  const others = beside && alignedTo(rates, rollingRates(beside, measure));
  const cells = (rate: YearlyRate['rate']): string[] =>
    rate
      ? [rateText(rate.ratePer1000), rangeText(rate.likelyLower, rate.likelyUpper)]
      : [words.none, ''];
  const name = beside && groundLabel(beside, measure, lang);
  const head = [
    words.yearTo,
    words.rate,
    words.likelyRange,
    ...(name ? [`${name}: ${words.rate}`, words.likelyRange] : []),
  ];
  const rows = rates.map(({ rate }, at) => [...cells(rate), ...(others ? cells(others[at]) : [])]);
  return {
    head,
    rows: rates.map(({ month }, at) => [monthYear(month, lang), ...rows[at]!]).toReversed(),
    folded: name ? [2, 4] : [2],
    csv: [head, ...rates.map(({ month }, at) => [month, ...rows[at]!])],
  };
}

function alignedTo(
  rates: readonly YearlyRate[],
  others: readonly YearlyRate[],
): YearlyRate['rate'][] {
  const byMonth = new Map(others.map(({ month, rate }) => [month, rate]));
  return rates.map(({ month }) => byMonth.get(month));
}

function withRange(rate: YearlyRate['rate'], none: string): string {
  return rate
    ? `${rateText(rate.ratePer1000)} (${rangeText(rate.likelyLower, rate.likelyUpper)})`
    : none;
}
