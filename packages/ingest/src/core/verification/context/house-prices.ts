import {
  contextShard,
  levelOfCode,
  monthNumber,
  paths,
  PROPERTY_TYPES,
  type AreaContext,
  type AreaRecord,
  type ContextFile,
  type HousePrices,
  type PriceFigure,
} from '@crimetrends/sdk/contract';
import { hasMedianLimits } from '../../context/house-prices/median-limits.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

// A smaller number of sales is withheld, so a suppressed part hides at most one less than this.
const FEWEST_SALES = 5;

type Figures = Extract<HousePrices, { latest: unknown }>;
type Say = (sentence: string) => BundleFault;

/**
 * Checks an area's figures by themselves: none of fewer than 5 sales, and types that add up to the
 * whole.
 */
export function* housePriceListFaults(
  { prices, areas }: ContextFile,
  file: string,
): Generator<BundleFault> {
  const say: Say = (sentence) => ({ check: 'contract', file, sentence });
  if (prices && !isTwoYears(prices))
    yield say(
      `its house prices are of ${prices.latest.from} to ${prices.latest.to} and ` +
        `${prices.yearBefore.from} to ${prices.yearBefore.to}, which are not 24 months in two ` +
        'years.',
    );
  for (const { code, housePrices } of areas) {
    if (!hasFigures(housePrices)) continue;
    if (!prices)
      yield say(`${code} has house prices; the head of the file does not say of which months.`);
    for (const list of [housePrices.latest, housePrices.yearBefore]) {
      const few = list.find((figure) => figure.kind === 'known' && figure.sales < FEWEST_SALES);
      if (few?.kind === 'known')
        yield say(
          `${code}: a median of ${few.sales} sales is shown; below ${FEWEST_SALES} it is withheld.`,
        );
      yield* limitFaults(code, list, say);
      const [all, ...types] = list;
      if (all)
        yield* sumFaults(all, types, (found) =>
          say(`${code}: house sales of all types are ${found}.`),
        );
    }
  }
}

/** Checks that medians have limits where a change is given, and lie between them. */
function* limitFaults(
  code: string,
  figures: readonly PriceFigure[],
  say: Say,
): Generator<BundleFault> {
  for (const [type, figure] of figures.entries()) {
    if (figure.kind !== 'known') continue;
    const { sales, medianPricePounds: median, limits95 } = figure;
    const name = `${code}: its median price (${PROPERTY_TYPES[type]}) of ${sales} sales`;
    if ((limits95 !== undefined) !== hasMedianLimits(sales, levelOfCode(code)!))
      yield say(`${name} ${limits95 ? 'has' : 'lacks'} 95% limits.`);
    else if (limits95 && (median < limits95[0]! || median > limits95[1]!))
      yield say(`${name} is not between its 95% limits.`);
  }
}

/**
 * Checks the house prices of larger areas against their LSOAs: known where all are, with a possible
 * number of sales.
 */
export function* housePriceFaults({
  release,
  records,
  housePrices,
}: KeptRelease): Generator<BundleFault> {
  const parts = new Map<string, { record: AreaRecord; prices: HousePrices }[]>();
  for (const record of records.values()) {
    const prices = housePrices.get(record.code);
    if (record.level !== 'lsoa21' || !prices) continue;
    for (const parent of new Set([
      ...Object.values(record.parents),
      ...(record.force === undefined ? [] : [record.force]),
    ])) {
      const kept = parts.get(parent) ?? [];
      kept.push({ record, prices });
      parts.set(parent, kept);
    }
  }
  for (const [code, lsoas] of parts) {
    const [record, prices] = [records.get(code), housePrices.get(code)];
    if (!record || !prices) continue;
    const say: Say = (sentence) => ({
      check: 'sums',
      file: paths.context(release, record.level, contextShard(record)),
      sentence: `${record.name}: ${sentence}`,
    });
    yield* parentFaults(prices, lsoas, say);
  }
}

function* parentFaults(
  prices: HousePrices,
  lsoas: readonly { record: AreaRecord; prices: HousePrices }[],
  say: Say,
): Generator<BundleFault> {
  const supplied = lsoas.flatMap(({ record, prices: own }) =>
    hasFigures(own) ? [{ record, own }] : [],
  );
  const expected =
    supplied.length === 0 ? 'notSupplied' : supplied.length === lsoas.length ? 'known' : 'partial';
  if (prices.kind !== expected) {
    yield say(
      `its house prices are “${prices.kind}”; ${supplied.length} of its ${lsoas.length} LSOAs have figures.`,
    );
    return;
  }
  if (!hasFigures(prices)) return;
  const covered = supplied.reduce((sum, { record }) => sum + record.population, 0);
  if (prices.kind === 'partial' && prices.populationCovered !== covered)
    yield say(
      `its house prices cover ${prices.populationCovered} residents; the LSOAs with figures have ${covered}.`,
    );
  for (const list of ['latest', 'yearBefore'] as const) {
    for (const [type, name] of PROPERTY_TYPES.entries()) {
      const own = prices[list][type];
      if (own)
        yield* sumFaults(
          own,
          supplied.map((lsoa) => lsoa.own[list][type]!),
          (found) => say(`its house sales (${name}, ${list}) are ${found}.`),
        );
    }
  }
}

/**
 * Checks that a whole has at least the sales its parts show, and at most 4 more for each withheld
 * part.
 */
function* sumFaults(
  whole: PriceFigure,
  parts: readonly PriceFigure[],
  say: (found: string) => BundleFault,
): Generator<BundleFault> {
  if (whole.kind === 'notSupplied') return;
  const shown = parts.reduce((sum, part) => sum + (part.kind === 'known' ? part.sales : 0), 0);
  const hidden = parts.filter(({ kind }) => kind === 'suppressed').length * (FEWEST_SALES - 1);
  const [least, most] = whole.kind === 'known' ? [whole.sales, whole.sales] : [0, FEWEST_SALES - 1];
  if (most < shown || least > shown + hidden)
    yield say(
      `${whole.kind === 'known' ? whole.sales : 'withheld'}; the parts have ` +
        `${shown}${hidden > 0 ? ` to ${shown + hidden}` : ''}`,
    );
}

function isTwoYears({ latest, yearBefore }: NonNullable<ContextFile['prices']>): boolean {
  const [from, middle, next, to] = [yearBefore.from, yearBefore.to, latest.from, latest.to].map(
    monthNumber,
  ) as [number, number, number, number];
  return middle - from === 11 && next - middle === 1 && to - next === 11;
}

function hasFigures(prices: AreaContext['housePrices']): prices is Figures {
  return 'latest' in prices;
}
