import {
  PROPERTY_TYPES,
  type HousePrices,
  type MonthRange,
  type PriceFigure,
  type PropertyType,
} from '@crimetrends/sdk/contract';
import { pricesSentence } from '@crimetrends/sdk/sentences';
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

/** A median and its sales, with the year before. */
export interface HousePricesFigure {
  kind: HousePrices['kind'];
  latest?: PriceFigure;
  yearBefore?: PriceFigure;
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
  return {
    ...shared,
    figure: { kind: housePrices.kind, latest, yearBefore },
    sentences: [pricesSentence(housePrices, type, file.prices.latest, 'en')],
    formula: [
      ...medianSteps('', latest, file.prices.latest),
      ...medianSteps('before: ', yearBefore, file.prices.yearBefore),
      ...changeSteps(latest, yearBefore),
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
  const { sales, medianPricePounds } = figure;
  const half = Math.floor(sales / 2);
  const how =
    sales % 2 === 1
      ? `price ${numberText(half + 1)} of ${numberText(sales)}, lowest first`
      : `mean of prices ${numberText(half)} and ${numberText(half + 1)} of ${numberText(sales)}, ` +
        'lowest first, half a pound up';
  return [
    { what: `${when}sales`, value: sales, how: `${from} to ${to}, standard sales (category A)` },
    { what: `${when}median`, value: `£${numberText(medianPricePounds)}`, how },
  ];
}

function changeSteps(latest: PriceFigure, before: PriceFigure): FormulaStep[] {
  if (latest.kind !== 'known' || before.kind !== 'known') return [];
  const [now, then] = [latest.medianPricePounds, before.medianPricePounds];
  return [
    {
      what: 'change, %',
      value: (now / then - 1) * 100,
      how: `(${numberText(now)} ÷ ${numberText(then)} − 1) × 100`,
      decimals: 2,
    },
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
