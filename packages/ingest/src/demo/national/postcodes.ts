import type { Random } from '../random.js';
import type { NationalLsoa } from './places.js';

const POSTCODES = 2_341_465;
const UNIT_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** No real postcode begins with these. */
const FIRST_LETTERS = 'QVX';
const LSOAS_PER_OUTCODE = 14.6;
const UNITS_PER_SECTOR = 320;

/**
 * The minimal postcode table, as one text for each of about 2,450 outcodes: postcode, LSOA, ward,
 * LTLA.
 */
export function* nationalPostcodes(lsoas: readonly NationalLsoa[]): Generator<string> {
  yield 'pcds,lsoa21cd,wd24cd,lad24cd\n';
  const outcodes = outcodesOf(lsoas);
  for (let number = 0; number < outcodes; number++) {
    const own = lsoas.slice(
      Math.floor(number * LSOAS_PER_OUTCODE),
      Math.floor((number + 1) * LSOAS_PER_OUTCODE),
    );
    yield outcodeText(outcodeOf(number), unitsOf(number, outcodes), own);
  }
}

/** A random postcode. */
export function anyNationalPostcode(lsoas: readonly NationalLsoa[], random: Random): string {
  const outcodes = outcodesOf(lsoas);
  const number = random.below(outcodes);
  return postcodeText(outcodeOf(number), random.below(unitsOf(number, outcodes)));
}

function outcodesOf(lsoas: readonly NationalLsoa[]): number {
  return Math.ceil(lsoas.length / LSOAS_PER_OUTCODE);
}

function unitsOf(number: number, outcodes: number): number {
  return (
    Math.floor((POSTCODES * (number + 1)) / outcodes) - Math.floor((POSTCODES * number) / outcodes)
  );
}

function outcodeOf(number: number): string {
  const areas = FIRST_LETTERS.length * LETTERS.length;
  const area = number % areas;
  const letters =
    FIRST_LETTERS[Math.floor(area / LETTERS.length)]! + LETTERS[area % LETTERS.length]!;
  return `${letters}${Math.floor(number / areas) + 1}`;
}

function outcodeText(outcode: string, count: number, lsoas: readonly NationalLsoa[]): string {
  const ends = lsoas.map(({ lsoa21, ward, ltla }) => `,${lsoa21},${ward.code},${ltla.code}\n`);
  return Array.from(
    { length: count },
    (_, unit) => `${postcodeText(outcode, unit)}${ends[Math.floor((unit * ends.length) / count)]!}`,
  ).join('');
}

function postcodeText(outcode: string, unit: number): string {
  const sector = Math.floor(unit / UNITS_PER_SECTOR) + 1;
  const place = unit % UNITS_PER_SECTOR;
  return `${outcode} ${sector}${UNIT_LETTERS[Math.floor(place / 20)]!}${UNIT_LETTERS[place % 20]!}`;
}
