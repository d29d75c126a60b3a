import type { MonthCount } from '@crimetrends/sdk';
import { shortMonthYear } from '@crimetrends/sdk/sentences';
import type { LineModel } from '../chart/line-model.js';
import { seriesShape } from '../chart/series-shape.js';
import type { Sparkline } from '../chart/sparkline.js';
import type { Lang } from '../words/words.js';

/** The same line without chart.js, shown until the chart is loaded, or if it cannot be. */
export function plainLine(
  { months, lines, axisText }: LineModel,
  summary: string,
  lang: Lang,
): Sparkline {
  const values = lines[0]!.values;
  const entries = months.map((month, at): MonthCount =>
    values[at] === undefined
      ? { month, status: 'notSupplied' }
      : { month, status: 'supplied', count: values[at] },
  );
  const shape = seriesShape(entries, { from: '', to: '' });
  return {
    shape,
    summary,
    topLabel: axisText(shape.top),
    firstLabel: shortMonthYear(months[0]!, lang),
    lastLabel: shortMonthYear(months.at(-1)!, lang),
  };
}
