import type { AreaSurroundings, DenominatorOfArea, PeopleTable } from '@crimetrends/sdk';
import { PROPERTY_TYPES, type PriceFigure } from '@crimetrends/sdk/contract';
import {
  capitalised,
  censusName,
  countText,
  denominatorName,
  during,
  medianChangeTexts,
  outcomeName,
  placeTypeName,
  rangeText,
  rateText,
  shareText,
} from '@crimetrends/sdk/sentences';
import { medianChange } from '@crimetrends/sdk/stats';
import type { Lang } from '../words/words.js';
import { contextWords, type ContextWords } from './context.words.js';

/** A small table, for display and download. */
export interface ContextTable {
  caption: string;
  head: string[];
  rows: ContextRow[];
  /**
   * Pairs of columns: in a narrow element the cell of the first moves below that of the second, so
   * that nothing is cut off.
   */
  under: readonly (readonly [under: number, above: number])[];
}

export interface ContextRow {
  name: string;
  /** The name is in the publisher's English, because it has none in the reader's language. */
  isEnglish?: boolean;
  cells: string[];
  /** Length of a bar from zero, in percent of the whole, if the row is a share. */
  bar?: number;
}

const shareRow = (name: string, count: number, total: number, lang: Lang): ContextRow => ({
  name,
  cells: [countText(count), shareText(count, total, lang)],
  bar: Math.round((count / total) * 1_000) / 10,
});

// In a table of shares the count moves below the share.
const SHARES = [[0, 1]] as const;

// The census writes occupancy ratings with a hyphen.
const withMinus = (category: string): string => category.replace(/^-(?=\d)/, '−');

/** A census table as shares of its own total. */
export function censusTable({ title, id, of, total, rows }: PeopleTable, lang: Lang): ContextTable {
  const words = contextWords(lang);
  return {
    caption: words.tableOf(
      { name: censusName(title, lang), english: title },
      id,
      countText(total),
      of,
    ),
    head: [words.category, words.count[of], words.share],
    under: SHARES,
    rows: rows.map(({ category, count }) => {
      const name = censusName(category, lang);
      return {
        ...shareRow(withMinus(name ?? category), count, total, lang),
        isEnglish: name === undefined,
      };
    }),
  };
}

/** Median price by type of home, each with its number of sales. */
export function priceTable(prices: AreaSurroundings['housePrices'], lang: Lang): ContextTable[] {
  if (prices.kind === 'notSupplied') return [];
  const words = contextWords(lang);
  return [
    {
      caption: words.medians(during(prices.periods.latest, lang)),
      head: [words.type, words.median, words.sales, words.before, words.salesBefore, words.change],
      under: [
        [1, 0],
        [4, 0],
        [3, 2],
      ],
      rows: PROPERTY_TYPES.map((type) => {
        const { latest, yearBefore } = prices.byType[type];
        return {
          name: words.types[type],
          cells: [
            priceText(latest, words),
            salesText(latest),
            priceText(yearBefore, words),
            salesText(yearBefore),
            changeText(latest, yearBefore, words),
          ],
        };
      }),
    },
  ];
}

function priceText(figure: PriceFigure, words: ContextWords): string {
  if (figure.kind === 'known') return `£${countText(figure.medianPricePounds)}`;
  return figure.kind === 'suppressed' ? words.fewSales : words.notSupplied;
}

function salesText(figure: PriceFigure): string {
  return figure.kind === 'known' ? countText(figure.sales) : '';
}

/** The change with its 95% limits; “no clear change” where they include none. */
function changeText(latest: PriceFigure, before: PriceFigure, words: ContextWords): string {
  if (latest.kind !== 'known' || before.kind !== 'known') return '';
  const change = medianChange(latest, before);
  if (!change) return words.fewForChange;
  const { percent, limits } = medianChangeTexts(change);
  const text = words.changeBetween(percent, ...limits);
  return change.verdict === 'noClearChange' ? `${words.noClearChange}: ${text}` : text;
}

// Methodology §7: no percentage on a base under 10.
const SMALLEST_BASE = 10;

/** The types of place with most incidents, as shares of all incidents. */
export function placeTable(places: AreaSurroundings['placeTypes'], lang: Lang): ContextTable[] {
  if (places.kind === 'notSupplied' || places.incidents < SMALLEST_BASE || places.top.length === 0)
    return [];
  const words = contextWords(lang);
  return [
    {
      caption: words.topPlaces(countText(places.incidents)),
      head: [words.placeType, words.incidents, words.share],
      under: SHARES,
      rows: places.top.map(({ placeType, incidents }) =>
        shareRow(capitalised(placeTypeName(placeType, lang)), incidents, places.incidents, lang),
      ),
    },
  ];
}

/** Every latest outcome, and the crimes with none on record, so that the shares add up to 100%. */
export function outcomeTable(outcomes: AreaSurroundings['outcomes'], lang: Lang): ContextTable[] {
  if (!('rows' in outcomes) || outcomes.incidents < SMALLEST_BASE) return [];
  const words = contextWords(lang);
  const total = outcomes.incidents;
  const none = total - outcomes.counts.reduce((sum, count) => sum + count, 0);
  return [
    {
      caption: words.latestOutcomes(countText(total)),
      head: [words.outcome, words.crimes, words.share],
      under: SHARES,
      rows: [
        ...outcomes.rows.map(({ outcome, count }) =>
          shareRow(outcomeName(outcome, lang), count, total, lang),
        ),
        shareRow(words.noneOnRecord, none, total, lang),
      ],
    },
  ];
}

/** The same crimes divided by each of the possible denominators. */
export function denominatorTable(
  denominators: readonly DenominatorOfArea[],
  lang: Lang,
): ContextTable[] {
  const words = contextWords(lang);
  if (denominators.length === 0) return [];
  const rated = denominators.some(({ crimeRate }) => crimeRate);
  return [
    {
      caption: words.divisors,
      head: [words.divisor, words.number, ...(rated ? [words.rate, words.likely] : [])],
      under: rated ? [[2, 1]] : [],
      rows: denominators.map((denominator) => {
        const { number, crimeRate } = denominator;
        const name = capitalised(denominatorName(denominator, lang));
        return {
          name,
          cells: [
            countText(number),
            ...(rated
              ? [
                  crimeRate ? rateText(crimeRate.ratePer1000) : '',
                  crimeRate ? rangeText(crimeRate.likelyLower, crimeRate.likelyUpper) : '',
                ]
              : []),
          ],
        };
      }),
    },
  ];
}
