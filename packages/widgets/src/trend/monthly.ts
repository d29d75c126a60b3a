import type { AreaProfile, MeasureName, MonthCount } from '@crimetrends/sdk';
import { countText, monthYear, newestMonthText, shortMonthYear } from '@crimetrends/sdk/sentences';
import type { UsualRange } from '@crimetrends/sdk/stats';
import { gapsOf, type LineModel } from '../chart/line-model.js';
import { monthGrid } from '../chart/month-grid.js';
import type { Lang } from '../words/words.js';
import { breakMarks } from './break-marks.js';
import { trendWords } from './trend.words.js';
import type { TwinTable } from './twin-table.js';
import { countsOf } from './usual-months.js';

type Usual = readonly (UsualRange | undefined)[];

/** Monthly counts as a line, with the usual range for the newest 12. */
export function monthlyModel(
  area: AreaProfile,
  measure: MeasureName,
  usual: Usual,
  lang: Lang,
): LineModel {
  const series = area.series[measure];
  const values = countsOf(series);
  return {
    months: series.map(({ month }) => month),
    lines: [{ values }],
    band: usual,
    gaps: gapsOf(values),
    breaks: breakMarks(area, series, lang),
    newest: {
      at: values.findLastIndex((value) => value !== undefined),
      label: newestMonthText(series, lang)!,
    },
    axisText: countText,
    readout: (at) => ({
      month: monthYear(series[at]!.month, lang),
      values: [values[at] === undefined ? trendWords(lang).none : countText(values[at])],
    }),
  };
}

/**
 * A row per calendar month and a column per year, with the usual range for the months of the
 * window.
 */
export function monthlyTable(
  series: readonly MonthCount[],
  usual: Usual,
  window: { to: string },
  lang: Lang,
): TwinTable {
  const words = trendWords(lang);
  const { years, rows } = monthGrid(series, lang);
  const usualOf = new Map(series.map(({ month }, at) => [month.slice(5), wholeRange(usual[at])]));
  const withUsual = usual.some(Boolean);
  const text: Record<string, string> = { none: words.none, outside: '' };
  return {
    head: [
      words.month,
      ...years,
      ...(withUsual ? [words.usualRange(shortMonthYear(window.to, lang))] : []),
    ],
    rows: rows.map(({ month, cells }, index) => {
      const [lower, upper] = usualOf.get(String(index + 1).padStart(2, '0')) ?? [];
      return [
        month,
        ...cells.map((cell) => text[cell] ?? cell),
        ...(withUsual ? [lower === undefined ? '' : rangeOf(lower, upper!)] : []),
      ];
    }),
    csv: [
      [words.month, words.count, ...(withUsual ? [words.usualFrom, words.usualTo] : [])],
      ...series.map((entry, at) => [
        entry.month,
        entry.status === 'supplied' ? String(entry.count) : words.none,
        ...(withUsual ? (wholeRange(usual[at]) ?? ['', '']).map(String) : []),
      ]),
    ],
  };
}

// Whole counts within the limits: 8.6 to 21.3 gives 9 to 21.
function wholeRange(range: UsualRange | undefined): [number, number] | undefined {
  return range && [Math.ceil(range.lower), Math.floor(range.upper)];
}

function rangeOf(lower: number, upper: number): string {
  return lower === upper ? countText(lower) : `${countText(lower)}–${countText(upper)}`;
}
