import type { MonthCount } from '@crimetrends/sdk';
import {
  breakSentence,
  countText,
  monthYear,
  sameMonthSentence,
  shortMonthYear,
  usualRangeSentence,
} from '@crimetrends/sdk/sentences';
import { usualMonths, type MonthOfSeries, type UsualRange } from '@crimetrends/sdk/stats';
import { html, type Markup } from '../../html.js';
import { monthsChart } from './months-chart.js';
import { pageWords } from './page.words.js';
import { listedName, section, type Place, type Section } from './place.js';

/** Every month of crime as a chart and as a table, with breaks, gaps and the usual range. */
export const months: Section = (place) => {
  const { area, lang } = place;
  const words = pageWords(lang);
  const series = area.series.crime;
  if (!series.some(({ status }) => status === 'supplied')) return undefined;
  const usual = usualOf(place);
  const top = Math.max(...countsOf(series).map((count) => count ?? 0));
  const breaks = area.breaks.filter(({ month }) => series.some((entry) => entry.month === month));
  return section(
    'months',
    words.months,
    html`${lead(place, usual)}${monthsChart({
      months: series.map((entry, at) => ({
        count: entry.status === 'supplied' ? entry.count : undefined,
        usual: usual[at],
      })),
      breaks: breaks.map(({ month }) => series.findIndex((entry) => entry.month === month)),
      alternative: words.monthsAlt(listedName(area, lang)),
      labels: {
        top: countText(top),
        first: shortMonthYear(series[0]!.month, lang),
        last: shortMonthYear(series.at(-1)!.month, lang),
      },
    })}<ul class="key">
${usual.some(Boolean) && html`<li>${words.usualKey(area.usual.crime!.heldPercent)}</li>\n`}${
      series.some(({ status }) => status !== 'supplied') && html`<li>${words.gapKey}</li>\n`
    }${breaks.map((each) => html`<li>${breakSentence(each, lang)}</li>\n`)}</ul>
<details><summary>${words.showMonths}</summary>${table(series, usual, place)}</details>`,
  );
};

/** The newest month beside its usual range, or else beside the same month a year before. */
function lead({ area, lang }: Place, usual: readonly (UsualRange | undefined)[]): Markup {
  const at = area.series.crime.findLastIndex(({ status }) => status === 'supplied');
  const [newest, range] = [area.series.crime[at], usual[at]];
  const text =
    newest?.status === 'supplied' && range
      ? usualRangeSentence(newest, range, lang)
      : sameMonthSentence(area.series.crime, lang);
  return html`<p>${text}</p>\n`;
}

function usualOf({ area, season }: Place): (UsualRange | undefined)[] {
  const series = area.series.crime;
  const { omega } = area.usual.crime ?? {};
  return omega === undefined
    ? series.map(() => undefined)
    : usualMonths(
        countsOf(series),
        countsOf(season.series.crime),
        Number(series[0]!.month.slice(5)),
        omega,
      );
}

function countsOf(series: readonly MonthCount[]): MonthOfSeries[] {
  return series.map((entry) => (entry.status === 'supplied' ? entry.count : undefined));
}

function table(
  series: readonly MonthCount[],
  usual: readonly (UsualRange | undefined)[],
  { lang }: Place,
): Markup {
  const words = pageWords(lang);
  const withUsual = usual.some(Boolean);
  return html`<table>
<caption>${words.monthsCaption}</caption>
<thead><tr><th scope="col">${words.month}</th><th scope="col" class="number">${words.crimes}</th>${withUsual && html`<th scope="col" class="number">${words.usual}</th>`}</tr></thead>
<tbody>
${series.map((entry, at) => {
  const range = usual[at];
  return html`<tr><th scope="row">${monthYear(entry.month, lang)}</th><td class="number">${entry.status === 'supplied' ? countText(entry.count) : words.notSupplied}</td>${withUsual && html`<td class="number">${range ? rangeOf(range) : ''}</td>`}</tr>\n`;
})}</tbody>
</table>`;
}

// Whole counts within the limits: 8.6 to 21.3 gives 9 to 21.
function rangeOf({ lower, upper }: UsualRange): string {
  const [least, most] = [Math.ceil(lower), Math.floor(upper)];
  return least === most ? countText(least) : `${countText(least)}–${countText(most)}`;
}
