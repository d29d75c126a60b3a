import { join } from 'node:path';
import { addMonths, monthsOf } from '@crimetrends/sdk/contract';
import type { Random } from '../random.js';
import { ChunkWriter } from './chunk-writer.js';
import type { NationalLsoa } from './places.js';
import { anyNationalPostcode } from './postcodes.js';

interface PricePaidWork {
  out: string;
  lastMonth: string;
  salesPerMonth: number;
  lsoas: readonly NationalLsoa[];
  random: Random;
}

const TYPES = ['D', 'S', 'T', 'F', 'O'] as const;
const BASE_PRICE = { D: 420_000, S: 290_000, T: 245_000, F: 210_000, O: 350_000 } as const;
const LONGEST_ROW = 200;
// The newest two months are incomplete.
const REGISTERED = [0.35, 0.7];

/**
 * Writes yearly Price Paid files for 36 months with the nation's volume, without changes or faults.
 */
export async function writeNationalPricePaid({
  out,
  lastMonth,
  salesPerMonth,
  lsoas,
  random,
}: PricePaidWork): Promise<{ files: number; bytes: number; rows: number }> {
  const writer = new ChunkWriter();
  const months = monthsOf({ from: addMonths(lastMonth, -35), to: lastMonth });
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  let rows = 0;
  for (const year of years) {
    await writer.open(join(out, `price-paid/pp-${year}.csv`));
    for (const month of months.filter((own) => own.startsWith(year))) {
      const sales = Math.round(
        salesPerMonth * (REGISTERED[months.length - 1 - months.indexOf(month)] ?? 1),
      );
      for (let sale = 0; sale < sales; sale += 1) {
        if (!writer.hasRoomFor(LONGEST_ROW)) await writer.turn();
        writer.add(saleRow(month, lsoas, random));
      }
      rows += sales;
    }
    await writer.close();
  }
  return { files: years.length, bytes: writer.total, rows };
}

function saleRow(month: string, lsoas: readonly NationalLsoa[], random: Random): string {
  const id = random.hex(32).toUpperCase();
  const type = TYPES[random.pickWeighted([23, 29, 27, 18, 3])]!;
  const price = Math.round((BASE_PRICE[type] * Math.exp(0.4 * random.normal())) / 500) * 500 + 500;
  const day = String(1 + random.below(28)).padStart(2, '0');
  const category = type === 'O' || random.chance(0.1) ? 'B' : 'A';
  const guid = `{${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}}`;
  const postcode = anyNationalPostcode(lsoas, random);
  const tenure = type === 'F' ? 'L' : 'F';
  const house = 1 + random.below(90);
  return (
    `"${guid}","${price}","${month}-${day} 00:00","${postcode}","${type}","N","${tenure}",` +
    `"${house}","","LARCH LANE","","OAKMERE","OAKMERE","OAKMERE","${category}","A"\n`
  );
}
