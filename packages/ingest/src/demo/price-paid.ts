import type { DemoFile } from './demo-file.js';
import type { DemoPostcode } from './postcodes.js';
import type { Random } from './random.js';
import { tableText, type Field } from './table.js';

/** A sale as HM Land Registry records it. */
interface Sale {
  id: string;
  price: number;
  date: string;
  postcode: DemoPostcode;
  type: 'D' | 'S' | 'T' | 'F' | 'O';
  isNew: boolean;
  /** A standard sale, or B: a transfer at another price, kept out of medians. */
  category: 'A' | 'B';
  houseNumber: number;
}

const SALES_PER_YEAR = 560;
const TYPES = ['D', 'S', 'T', 'F', 'O'] as const;
const BASE_PRICE = { D: 420_000, S: 290_000, T: 245_000, F: 190_000, O: 350_000 } as const;

/** What a build must be left with once the monthly records are applied. */
export interface TruePricePaid {
  /** Rows over the yearly files. */
  yearlyRows: number;
  added: number;
  changed: number;
  deleted: number;
  /** Standing sales, category A, types D S T F. */
  standingStandardSales: number;
}

/** Two yearly files and the monthly one with additions, changes and deletions; all headerless, 16 quoted columns. */
export function pricePaid(postcodes: readonly DemoPostcode[], lastYear: number, random: Random): { files: DemoFile[]; truth: TruePricePaid } {
  const live = postcodes.filter(({ lsoa, terminated }) => lsoa && !terminated);
  const [earlier, later] = [lastYear - 1, lastYear].map((year) =>
    Array.from({ length: SALES_PER_YEAR }, () => makeSale(year, 1 + random.below(12), live, random))) as [Sale[], Sale[]];
  const added = Array.from({ length: 40 }, () => makeSale(lastYear, 11 + random.below(2), live, random));
  const changed = later.slice(0, 10).map((sale) => ({ ...sale, price: sale.price + 5000 }));
  const deleted = later.slice(10, 16);
  const monthly = [...added.map((sale) => saleFields(sale, 'A')), ...changed.map((sale) => saleFields(sale, 'C')), ...deleted.map((sale) => saleFields(sale, 'D'))];
  const standing = [...earlier, ...later, ...added].filter((sale) => !deleted.includes(sale));
  return {
    files: [
      saleFile(`pp-${lastYear - 1}.csv`, earlier.map((sale) => saleFields(sale, 'A'))),
      saleFile(`pp-${lastYear}.csv`, later.map((sale) => saleFields(sale, 'A'))),
      saleFile('pp-monthly-update-new-version.csv', monthly),
    ],
    truth: {
      yearlyRows: earlier.length + later.length, added: added.length, changed: changed.length, deleted: deleted.length,
      standingStandardSales: standing.filter(({ category, type }) => category === 'A' && type !== 'O').length,
    },
  };
}

function makeSale(year: number, month: number, postcodes: readonly DemoPostcode[], random: Random): Sale {
  const type = TYPES[random.pickWeighted([22, 30, 28, 17, 3])]!;
  const hex = random.hex(32).toUpperCase();
  return {
    id: `{${[8, 12, 16, 20, 32].map((end, place, ends) => hex.slice(ends[place - 1] ?? 0, end)).join('-')}}`,
    price: Math.round((BASE_PRICE[type] * Math.exp(0.25 * random.normal()) * (1 + 0.03 * (year - 2024))) / 500) * 500,
    date: `${year}-${two(month)}-${two(1 + random.below(28))} 00:00`,
    postcode: random.pick(postcodes),
    type,
    isNew: random.chance(0.08),
    category: type === 'O' || random.chance(0.06) ? 'B' : 'A',
    houseNumber: 1 + random.below(90),
  };
}

function saleFields({ id, price, date, postcode, type, isNew, category, houseNumber }: Sale, status: 'A' | 'C' | 'D'): Field[] {
  const { ltla, snapPoints } = postcode.lsoa!;
  const street = snapPoints[0]!.location.replace('On or near ', '').toUpperCase();
  const town = ltla.name.split(',')[0]!.toUpperCase();
  return [
    id, price, date, postcode.pcds, type, isNew ? 'Y' : 'N', type === 'F' ? 'L' : 'F', houseNumber, '', street, '', town,
    ltla.name.toUpperCase(), (ltla.county ?? ltla).name.toUpperCase(), category, status,
  ];
}

function saleFile(name: string, rows: readonly Field[][]): DemoFile {
  return { path: `price-paid/${name}`, content: tableText(undefined, rows, { quote: 'all' }) };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
