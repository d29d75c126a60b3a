import type { Columns, Recogniser } from './columns.js';
import { recognised } from './layout.js';

/** Postcode directories and lookups, and census counts by postcode. */
export const POSTCODES: readonly Recogniser[] = [
  (c) => {
    const postcode = c.named('pcds');
    if (!postcode) return undefined;
    const places = {
      postcode,
      terminated: c.named('doterm'),
      userType: c.named('usertype', 'usrtypind'),
      // Built-up areas of 2022 and 2024; those of 2011 have other codes.
      town: c.like(/^bua2\d(cd)?$/i),
      latitude: c.named('lat'),
      longitude: c.named('long'),
    };
    const lsoa21 = c.named('lsoa21cd', 'lsoa21');
    if (lsoa21)
      return recognised('postcodes21', editionOf(c), {
        ...places,
        lsoa21,
        msoa21: c.named('msoa21cd', 'msoa21'),
      });
    const lsoa11 = c.named('lsoa11cd', 'lsoa11');
    return lsoa11 ? recognised('postcodes11', editionOf(c), { ...places, lsoa11 }) : undefined;
  },
  // Table P001 counts residents by sex, P002 households: without a column for sex it is P002.
  (c) => {
    const [postcode, count] = [c.named('postcode'), c.named('count')];
    if (!postcode || !count) return undefined;
    const sex = c.like(/^sex\b/i);
    return sex
      ? recognised('postcodeResidents', '2021', { postcode, sex, residents: count })
      : recognised('postcodeHouseholds', '2021', { postcode, count });
  },
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = new RegExp(`(${MONTHS.join('|')})[a-z]*[ _-]?(20)?(\\d\\d)(?!\\d)`, 'i');

// A directory has no date inside. Its name does; failing that, the year of its LTLA codes is close.
function editionOf(c: Columns): string {
  const name = c.file.split(/[/›]/).at(-1)!;
  const [, month, , year] = NAMED.exec(name) ?? [];
  if (month && year)
    return `20${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`;
  const ltla = c.geography('lad|ltla');
  return ltla ? `20${ltla.year}` : '';
}
