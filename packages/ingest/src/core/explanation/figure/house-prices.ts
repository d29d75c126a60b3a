import {
  PROPERTY_TYPES,
  type HousePrices,
  type MonthRange,
  type PriceFigure,
  type PropertyType,
} from '@crimetrends/sdk/contract';
import { pricesSentence } from '@crimetrends/sdk/sentences';
import { medianChange, type MedianChange } from '@crimetrends/sdk/stats';
import { medianLimitRanks } from '../../context/house-prices/median-limits.js';
import { numberText } from '../../number-text.js';
import { contextOf, summedGround } from './context-ground.js';
import { figureDisagrees, type Subject } from '../disagreement.js';
import type { Evidence } from '../evidence.js';
import type { Explained } from '../explained.js';
import type { FigureQuery } from '../figures.js';
import type { FormulaStep } from '../formula.js';
import { salesRows } from '../rows.js';
import { sourcesOf } from '../sources.js';

// A smaller number of sales is withheld, so a withheld part hides at most one less than this.
const FEWEST_SALES = 5;

type Prices = Extract<HousePrices, { latest: unknown }>;

/** A median and its sales, with the year before and, where it is given, the change. */
export interface HousePricesFigure {
  kind: HousePrices['kind'];
  latest?: PriceFigure;
  yearBefore?: PriceFigure;
  change?: MedianChange;
}

/**
 * Explains a median price by type and its change in 12 months. Single prices are in the publisher's
 * files, never in a bundle.
 */
export function housePricesExplained(
  evidence: Evidence,
  { type }: Pick<FigureQuery, 'type'>,
): Explained & { figure: HousePricesFigure } {
  const {
    own: { housePrices },
    file,
    subject,
  } = contextOf(evidence);
  const at = PROPERTY_TYPES.indexOf(type);
  const shared = {
    of: { type },
    ground: summedGround(evidence, housePrices, ({ housePrices: lsoa }) => lsoa, []),
    rows: salesRows(evidence),
    sources: sourcesOf(evidence.manifest, { 'price-paid': true, postcodes: true, geography: true }),
  };
  if (!('latest' in housePrices) || !file.prices) {
    return {
      ...shared,
      figure: { kind: 'notSupplied' },
      sentences: [pricesSentence({ kind: 'notSupplied' }, type, evidence.manifest.window, 'en')],
      formula: [],
      remarks: [
        'A figure that was not supplied is not nought sales: fewer than 1 per 1,000 residents ' +
          'in 12 months are strays of another place’s file.',
      ],
    };
  }
  assertSales(evidence, housePrices, subject);
  const [latest, yearBefore] = [housePrices.latest[at]!, housePrices.yearBefore[at]!];
  const change = medianChange(latest, yearBefore);
  return {
    ...shared,
    figure: { kind: housePrices.kind, latest, yearBefore, ...(change && { change }) },
    sentences: [pricesSentence(housePrices, type, file.prices.latest, 'en')],
    formula: [
      ...medianSteps('', latest, file.prices.latest),
      ...medianSteps('before: ', yearBefore, file.prices.yearBefore),
      ...changeSteps(latest, yearBefore, change),
    ],
    remarks: [
      'The median is over the single sales, which are in the files below and not in the ' +
        'bundle: it can be worked out again there.',
      ...(evidence.record.level === 'lsoa21'
        ? []
        : [
            'The sales of its types, and of its LSOAs, fit it; each withheld one may hide up to 4.',
          ]),
      'The two years sold different homes: the change is no price index.',
    ],
  };
}

function medianSteps(when: string, figure: PriceFigure, { from, to }: MonthRange): FormulaStep[] {
  if (figure.kind === 'notSupplied')
    return [
      {
        what: `${when}sales`,
        value: '',
        how: `${from} to ${to}: not supplied over the same ground`,
      },
    ];
  if (figure.kind === 'suppressed')
    return [
      {
        what: `${when}sales`,
        value: '',
        how: `${from} to ${to}: fewer than ${FEWEST_SALES}, so withheld`,
      },
    ];
  const { sales, medianPricePounds, limits95 } = figure;
  const half = Math.floor(sales / 2);
  const how =
    sales % 2 === 1
      ? `price ${numberText(half + 1)} of ${numberText(sales)}, lowest first`
      : `mean of prices ${numberText(half)} and ${numberText(half + 1)} of ${numberText(sales)}, ` +
        'lowest first, half a pound up';
  return [
    { what: `${when}sales`, value: sales, how: `${from} to ${to}, standard sales (category A)` },
    { what: `${when}median`, value: `£${numberText(medianPricePounds)}`, how },
    ...(limits95 ? limitSteps(when, sales, limits95) : []),
  ];
}

function limitSteps(when: string, sales: number, limits95: readonly number[]): FormulaStep[] {
  const ranks = medianLimitRanks(sales);
  return (['lower', 'upper'] as const).map((side, at) => ({
    what: `${when}median, ${side}`,
    value: `£${numberText(limits95[at]!)}`,
    how: `price ${numberText(ranks?.[side] ?? 0)} of ${numberText(sales)}, by the binomial (n, ½)`,
  }));
}

function changeSteps(
  latest: PriceFigure,
  before: PriceFigure,
  change: MedianChange | undefined,
): FormulaStep[] {
  if (latest.kind !== 'known' || before.kind !== 'known') return [];
  if (!change)
    return [
      {
        what: 'change',
        value: 'not given',
        how: 'both years need 50 sales; 6 in an LTLA or larger',
      },
    ];
  const [now, then] = [latest, before].map(({ medianPricePounds }) =>
    numberText(medianPricePounds),
  );
  const limit = (of: 'lower95' | 'upper95', how: string): FormulaStep => ({
    what: `change, ${of.slice(0, 5)}, %`,
    value: (change[of] - 1) * 100,
    how,
    decimals: 2,
  });
  return [
    {
      what: 'change, %',
      value: (change.ratio - 1) * 100,
      how: `(${now} ÷ ${then} − 1) × 100`,
      decimals: 2,
    },
    limit('lower95', 'ln ratio − √(ln(median ÷ lower)² + ln(upper ÷ median, before)²)'),
    limit('upper95', 'ln ratio + √(ln(upper ÷ median)² + ln(median ÷ lower, before)²)'),
    { what: 'verdict', value: change.verdict, how: 'clear if both limits are on one side of 0' },
  ];
}

/**
 * Throws unless a whole has at least the sales its parts show, and at most 4 more for each withheld
 * part.
 */
function assertSales(evidence: Evidence, prices: Prices, subject: Subject): void {
  const lsoas = contextOf(evidence).lsoas.flatMap(({ housePrices }) =>
    'latest' in housePrices ? [housePrices] : [],
  );
  for (const year of ['latest', 'yearBefore'] as const) {
    const [all, ...types] = prices[year];
    assertWhole(subject, all!, types, `house sales of all types (${year})`);
    for (const [at, type] of PROPERTY_TYPES.entries())
      assertWhole(
        subject,
        prices[year][at]!,
        lsoas.map((lsoa) => lsoa[year][at]!),
        `house sales (${type satisfies PropertyType}, ${year})`,
      );
  }
}

function assertWhole(
  subject: Subject,
  whole: PriceFigure,
  parts: readonly PriceFigure[],
  what: string,
): void {
  if (whole.kind === 'notSupplied') return;
  const shown = parts.reduce((sum, part) => sum + (part.kind === 'known' ? part.sales : 0), 0);
  const most =
    shown + parts.filter(({ kind }) => kind === 'suppressed').length * (FEWEST_SALES - 1);
  const fits =
    whole.kind === 'known' ? whole.sales >= shown && whole.sales <= most : shown < FEWEST_SALES;
  if (!fits)
    throw figureDisagrees(
      subject,
      `${what} are ${whole.kind === 'known' ? whole.sales : 'withheld'}; their parts have ${shown} to ${most}.`,
    );
}
