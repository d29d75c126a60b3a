import type { SalesLedger } from '@crimetrends/sdk/contract';
import type { Finding } from '../../findings.js';
import type { LsoaRow } from '../../geography/geography.js';
import { numberText } from '../../number-text.js';
import { salesOf, suppliedLtlas, type SalePrices } from './house-prices.js';
import type { HousePriceMonths } from './sales-months.js';

/** A year of sales that was not used because a fuller file holds the same sales. */
export interface SalesEdition {
  fileNo: number;
  year: number;
  fullerNo: number;
  sales: number;
  fullerSales: number;
}

// New homes have postcodes that an older postcode table lacks. Above 1 % the table is too old for
// these sales.
const MOST_UNPLACED = 0.01;

/** Says which months house prices cover, or why there are none. */
export function monthFindings(months: HousePriceMonths | { why: string }): Finding[] {
  if ('why' in months)
    return [
      { level: 'warn', check: 'housePriceMonths', sentence: `No house prices: ${months.why}.` },
    ];
  const { latest, yearBefore, isYearBeforeSupplied } = months;
  return [
    {
      level: 'note',
      check: 'housePriceMonths',
      sentence:
        `House prices are of sales from ${latest.from} to ${latest.to}; later months are ` +
        'incomplete or after the release.',
    },
    ...(isYearBeforeSupplied
      ? []
      : [
          {
            level: 'warn' as const,
            check: 'housePriceMonths',
            sentence:
              `Sales of ${yearBefore.from} to ${yearBefore.to} were not supplied in full, so ` +
              'house prices have no year before. Add the yearly ' +
              `file${yearBefore.from.slice(0, 4) === yearBefore.to.slice(0, 4) ? '' : 's'} of ` +
              `${[...new Set([yearBefore.from.slice(0, 4), yearBefore.to.slice(0, 4)])].join(' and ')}.`,
          },
        ]),
  ];
}

/** Says which file was used for a year where two hold the same sales. */
export function editionFindings(
  editions: readonly SalesEdition[],
  files: readonly string[],
): Finding[] {
  return editions.map(({ fileNo, year, fullerNo, sales, fullerSales }) => ({
    level: 'note',
    check: 'housePriceEditions',
    sentence:
      `Sales of ${year}: used ${files[fullerNo]} (${numberText(fullerSales)} sales), left ` +
      `${files[fileNo]} (${numberText(sales)}), an older edition or a part of it.`,
  }));
}

/** Counts standard sales that could not be placed in an LSOA. */
export function placeFindings({ counted, noPostcode, unknownPostcode }: SalesLedger): Finding[] {
  const unplaced = noPostcode + unknownPostcode;
  if (unplaced === 0) return [];
  return [
    {
      level: unplaced > (counted + unplaced) * MOST_UNPLACED ? 'warn' : 'note',
      check: 'salesWithoutLsoa',
      sentence:
        `${numberText(unplaced)} of ${numberText(counted + unplaced)} house sales are in no ` +
        `median: ${numberText(noPostcode)} have no postcode, ${numberText(unknownPostcode)} one ` +
        'that the postcode table does not place.',
    },
  ];
}

/** Says how many LTLAs have sales. */
export function ltlaFindings(
  lsoas: readonly LsoaRow[],
  { latest }: { latest: SalePrices },
): Finding[] {
  const supplied = suppliedLtlas(lsoas, latest);
  const all = new Set(lsoas.map(({ ltla }) => ltla)).size;
  if (supplied.size === all) return [];
  const strays = lsoas.reduce(
    (sum, { ltla }, lsoa) => sum + (supplied.has(ltla) ? 0 : salesOf(latest, lsoa)),
    0,
  );
  return [
    {
      level: 'note',
      check: 'housePriceLtlas',
      sentence:
        `House sales were supplied for ${supplied.size} of ${all} LTLAs; the others have fewer ` +
        `than 1 sale per 1,000 residents in 12 months (${numberText(strays)} sales together, in ` +
        'no figure).',
    },
  ];
}
