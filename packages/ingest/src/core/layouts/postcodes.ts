import type { Recogniser } from './columns.js';
import { recognised } from './layout.js';

/** Directories and lookups of postcodes. */
export const POSTCODES: readonly Recogniser[] = [
  (c) => {
    const postcode = c.named('pcds');
    if (!postcode) return undefined;
    const places = { postcode, terminated: c.named('doterm'), latitude: c.named('lat'), longitude: c.named('long') };
    const lsoa21 = c.named('lsoa21cd', 'lsoa21');
    if (lsoa21) return recognised('postcodes21', '', { ...places, lsoa21 });
    const lsoa11 = c.named('lsoa11cd', 'lsoa11');
    return lsoa11 ? recognised('postcodes11', '', { ...places, lsoa11 }) : undefined;
  },
];
