import { addMonths, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import type { DemoFile } from '../demo-file.js';
import type { DemoPostcode } from './postcodes.js';
import type { Lsoa } from '../world/places.js';
import {
  truePricePaid,
  type Sale,
  type SaleRow,
  type TruePricePaid,
} from '../truth/price-paid-truth.js';
import type { Random } from '../random.js';
import { tableText, type Field } from '../table.js';

const SALES_PER_MONTH = 110;
const TYPES = ['D', 'S', 'T', 'F', 'O'] as const;
const BASE_PRICE = { D: 420_000, S: 290_000, T: 245_000, F: 190_000, O: 350_000 } as const;
// The newest two months are incomplete: a sale is registered two weeks to two months after it.
const REGISTERED = [0.35, 0.7];
/** No sales were supplied for this LTLA, except three strays. */
const NOT_SUPPLIED = 'Nethercote';

/**
 * Yearly files, an older edition of the last one, and an update with additions, changes and
 * deletions. All without header, in 16 quoted columns.
 */
export function pricePaid(
  postcodes: readonly DemoPostcode[],
  lastMonth: string,
  random: Random,
): { files: DemoFile[]; truth: TruePricePaid } {
  const months = monthsOf({ from: addMonths(lastMonth, -35), to: lastMonth });
  const latest = { from: addMonths(lastMonth, -13), to: addMonths(lastMonth, -2) };
  const published = { from: addMonths(latest.from, -12), to: latest.to };
  const market = marketOf(postcodes);
  const sales = months.flatMap((month, place) =>
    Array.from(
      { length: Math.round(SALES_PER_MONTH * (REGISTERED[months.length - 1 - place] ?? 1)) },
      () => makeSale(month, market, random),
    ),
  );
  sales.push(...strays(postcodes, latest, random));

  const lastYear = lastMonth.slice(0, 4);
  const recent = sales.filter(
    ({ date, category, type }) =>
      date.startsWith(latest.to.slice(0, 4)) &&
      date.slice(0, 7) <= latest.to &&
      category === 'A' &&
      type !== 'O',
  );
  const update = makeUpdate(recent, latest, market, random);
  const rows = sales.map((sale): SaleRow => ({ sale, status: 'A', fate: fateOf(sale, update) }));
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const yearly = years.map((year) => ({
    path: `pp-${year}.csv`,
    rows: rows.filter(({ sale }) => sale.date.startsWith(year)),
  }));
  const earlier = earlierEdition(yearly.at(-1)!.rows, latest, market, random);
  const newest = yearly.at(-1)!.rows;
  // In January the year has only a few sales yet.
  newest.push(
    { ...(newest[60] ?? newest.at(-1)!), fate: 'superseded' },
    ...unreadable(latest, market, random),
  );
  const written = [
    ...yearly,
    { path: `earlier/pp-${lastYear}.csv`, rows: earlier },
    { path: 'pp-monthly-update-new-version.csv', rows: update },
  ];
  return {
    files: written.map(({ path, rows: own }) => ({
      path: `price-paid/${path}`,
      content: tableText(undefined, own.map(fieldsOf), { quote: 'all' }),
    })),
    truth: truePricePaid(written, published, latest),
  };
}

/**
 * Postcodes by how often homes there are sold: some LSOAs have hardly any sales, and a few
 * postcodes have ended.
 */
interface Market {
  placed: readonly DemoPostcode[];
  unplaced: readonly DemoPostcode[];
}

function marketOf(postcodes: readonly DemoPostcode[]): Market {
  const placed = postcodes.filter(
    ({ lsoa }, number) =>
      lsoa && lsoa.ltla.name !== NOT_SUPPLIED && (!isSlow(lsoa) || number % 15 === 0),
  );
  return { placed, unplaced: postcodes.filter(({ lsoa }) => !lsoa) };
}

function isSlow({ lsoa21, character }: Lsoa): boolean {
  return character === 'quiet' || Number(lsoa21.slice(-2)) % 12 === 5;
}

function makeSale(month: string, { placed, unplaced }: Market, random: Random): Sale {
  const type = TYPES[random.pickWeighted([22, 30, 28, 17, 3])]!;
  const { pcds, lsoa } = random.pick(placed);
  const elsewhere = random.unit();
  const isPlaced = elsewhere > 0.006;
  return {
    id: saleId(random),
    price:
      Math.round(
        (BASE_PRICE[type] *
          Math.exp(0.25 * random.normal()) *
          (1 + 0.0025 * (Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 24_300))) /
          250,
      ) *
        250 +
      (random.chance(0.1) ? 1 : 0),
    date: `${month}-${two(1 + random.below(28))}`,
    lsoa: lsoa!,
    postcode: isPlaced ? pcds : elsewhere > 0.003 ? random.pick(unplaced).pcds : '',
    isPlaced,
    type,
    isNew: random.chance(0.08),
    // Land and offices are usually transfers of category B, but not always.
    category: (type === 'O' && !random.chance(0.2)) || random.chance(0.06) ? 'B' : 'A',
    houseNumber: 1 + random.below(90),
  };
}

/** Stray sales in the LTLA that was not supplied: too few to be all of its sales. */
function strays(postcodes: readonly DemoPostcode[], { to }: MonthRange, random: Random): Sale[] {
  const placed = postcodes.filter(({ lsoa }) => lsoa?.ltla.name === NOT_SUPPLIED);
  return [0, 1, 2].map((back) => ({
    ...makeSale(addMonths(to, -back), { placed, unplaced: [] }, random),
    isPlaced: true,
    postcode: placed[back]!.pcds,
    category: 'A',
    type: 'T',
  }));
}

/**
 * Additions, changes, deletions, and deletions of sales that no file holds (yearly files have them
 * applied already).
 */
function makeUpdate(
  recent: readonly Sale[],
  { to }: MonthRange,
  market: Market,
  random: Random,
): SaleRow[] {
  const added = Array.from({ length: 40 }, (_, number) =>
    makeSale(addMonths(to, (number % 4) - 1), market, random),
  );
  const changed = recent.slice(0, 10).map((sale) => ({ ...sale, price: sale.price + 5000 }));
  // A correction may move a sale to another year.
  changed[9] = { ...changed[9]!, date: `${Number(to.slice(0, 4)) - 4}-06-15` };
  const gone = Array.from({ length: 5 }, () => makeSale(to, market, random));
  return [
    ...added.map((sale): SaleRow => ({ sale, status: 'A', fate: 'stands' })),
    ...changed.map((sale): SaleRow => ({ sale, status: 'C', fate: 'stands' })),
    ...[...recent.slice(10, 16), ...gone].map((sale): SaleRow => ({
      sale,
      status: 'D',
      fate: 'deletion',
    })),
  ];
}

function fateOf({ id }: Sale, update: readonly SaleRow[]): SaleRow['fate'] {
  const status = update.find(({ sale }) => sale.id === id)?.status;
  return status === 'C' ? 'changed' : status === 'D' ? 'deleted' : 'stands';
}

/**
 * The last year's file as published two months earlier: without sales registered since, with sales
 * withdrawn since.
 */
function earlierEdition(
  rows: readonly SaleRow[],
  { to }: MonthRange,
  market: Market,
  random: Random,
): SaleRow[] {
  const known = rows.filter(({ sale }) => sale.date.slice(0, 7) <= to && !random.chance(0.03));
  const withdrawn = Array.from({ length: 4 }, (): SaleRow => ({
    sale: makeSale(to, market, random),
    status: 'A',
    fate: 'stands',
  }));
  return [...known, ...withdrawn].map((row) => ({
    ...row,
    fate: row.fate === 'stands' ? 'superseded' : row.fate,
  }));
}

/** Rows that cannot be read: a price of 0, an impossible date, an unknown record status. */
function unreadable({ to }: MonthRange, market: Market, random: Random): SaleRow[] {
  const [price, day, status] = [0, 1, 2].map(() => makeSale(to, market, random)) as [
    Sale,
    Sale,
    Sale,
  ];
  return [
    { sale: { ...price, price: 0 }, status: 'A', fate: 'malformed' },
    { sale: { ...day, date: `${to.slice(0, 4)}-02-30` }, status: 'A', fate: 'malformed' },
    { sale: status, status: 'X', fate: 'malformed' },
  ];
}

function fieldsOf({
  sale: {
    id,
    price,
    date,
    lsoa: { ltla, snapPoints },
    postcode,
    type,
    isNew,
    category,
    houseNumber,
  },
  status,
}: SaleRow): Field[] {
  const street = snapPoints[0]!.location.replace('On or near ', '').toUpperCase();
  const town = ltla.name.split(',')[0]!.toUpperCase();
  return [
    id,
    price,
    `${date} 00:00`,
    postcode,
    type,
    isNew ? 'Y' : 'N',
    type === 'F' ? 'L' : 'F',
    houseNumber,
    '',
    street,
    '',
    town,
    ltla.name.toUpperCase(),
    (ltla.county ?? ltla).name.toUpperCase(),
    category,
    status,
  ];
}

function saleId(random: Random): string {
  const hex = random.hex(32).toUpperCase();
  return `{${[8, 12, 16, 20, 32].map((end, place, ends) => hex.slice(ends[place - 1] ?? 0, end)).join('-')}}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
