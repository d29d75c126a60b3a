// Separate from months.ts, because a card with complete figures lists no months.
import { monthNumber, type MonthRange } from '../../contract/vocabulary/months.js';
import type { Lang } from './language.js';
import { joinList, monthName, monthSpan, spanText, yearOf } from './months.js';

/**
 * A list of months in words, with runs of three or more as spans. The months must be in order.
 *
 * @example
 * import { monthList } from '@crimetrends/sdk/sentences';
 * monthList(['2025-05', '2025-06', '2025-07', '2025-10'], 'en'); // 'May to July and October 2025'
 */
export function monthList(months: readonly string[], lang: Lang): string {
  const years: MonthRange[][] = [];
  for (const span of runsOf(months)) {
    const year = years.at(-1);
    if (year && yearOf(year[0]!.from) === yearOf(span.to)) year.push(span);
    else years.push([span]);
  }
  const texts = years.map((spans) => {
    const last = monthSpan(spans.at(-1)!, lang);
    return joinList(
      [...spans.slice(0, -1).map((span) => spanText(span, lang, monthName)), last],
      lang,
    );
  });
  return years.every((spans) => spans.length === 1) ? joinList(texts, lang) : texts.join(', ');
}

function runsOf(months: readonly string[]): MonthRange[] {
  const runs: string[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && monthNumber(run.at(-1)!) + 1 === monthNumber(month)) run.push(month);
    else runs.push([month]);
  }
  // Two consecutive months read better as two names than as a span.
  return runs.flatMap((run) =>
    run.length > 2
      ? [{ from: run[0]!, to: run.at(-1)! }]
      : run.map((month) => ({ from: month, to: month })),
  );
}
