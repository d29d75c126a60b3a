import type { Columns, GeographyColumn, Recogniser } from './columns.js';
import { recognised } from './layout.js';

// LTLA is also called LAD; both are read, LTLA is written.
const LTLA = 'lad|ltla';

/** Lookups between geographies; more telling layouts come first. */
export const GEOGRAPHY: readonly Recogniser[] = [
  (c) => (c.has('lsoa11cd', 'lsoa21cd', 'chgind') ? recognised('lsoa11ToLsoa21', '', { lsoa11: c.named('lsoa11cd'), lsoa21: c.named('lsoa21cd'), change: c.named('chgind') }) : undefined),
  (c) => {
    const [ward, ltla] = [c.geography('wd'), c.geography(LTLA)];
    if (!c.has('lsoa21cd', 'lsoa21nm') || !ward || !ltla) return undefined;
    return recognised('lsoa21ToWard', `WD${ward.year} LAD${ltla.year}`, { lsoa21: c.named('lsoa21cd'), lsoa21Name: c.named('lsoa21nm'), ...named(c, 'ward', ward), ...named(c, 'ltla', ltla) });
  },
  (c) => {
    const [ltla, county, region, country] = [c.geography(LTLA), c.geography('cty'), c.geography('rgn'), c.geography('ctry')];
    if (!ltla || !county || !region || !country) return undefined;
    return recognised('ltlaHierarchy', `LAD${ltla.year}`, { ltla: ltla.code, ...named(c, 'county', county), ...named(c, 'region', region), ...named(c, 'country', country) });
  },
  (c) => {
    const [ltla, force] = [c.geography(LTLA), c.geography('pfa')];
    return ltla && force ? recognised('ltlaToForce', `LAD${ltla.year} PFA${force.year}`, { ltla: ltla.code, ...named(c, 'force', force) }) : undefined;
  },
  (c) => {
    const [ltla, upper] = [c.geography(LTLA), c.geography('utla|ctyua')];
    return ltla && upper ? recognised('ltlaToCounty', `LAD${ltla.year}`, { ltla: ltla.code, ...named(c, 'county', upper) }) : undefined;
  },
  (c) => {
    const [ltla, region] = [c.geography(LTLA), c.geography('rgn')];
    return ltla && region ? recognised('ltlaToRegion', `LAD${ltla.year}`, { ltla: ltla.code, ...named(c, 'region', region) }) : undefined;
  },
  (c) => {
    const ltla = c.geography(LTLA);
    return c.has('lsoa11cd') && ltla && !c.has('lsoa21cd') ? recognised('lsoa11ToLtla', `LAD${ltla.year}`, { lsoa11: c.named('lsoa11cd'), ltla: ltla.code }) : undefined;
  },
  (c) => (c.has('lsoa21cd', 'lat', 'long') && !c.has('pcds') ? recognised('lsoa21Centroids', '', { lsoa21: c.named('lsoa21cd'), latitude: c.named('lat'), longitude: c.named('long') }) : undefined),
];

/** Codes with names, in no lookup: nothing a build could use. */
export const NAMES: readonly Recogniser[] = [(c) => (c.geography('[a-z]+') ? recognised('namesOnly') : undefined)];

/** A geography's code, name and Welsh name as `ward`, `wardName`, `wardNameWelsh`. */
function named(c: Columns, part: string, { code, stem }: GeographyColumn): Record<string, string | undefined> {
  return { [part]: code, [`${part}Name`]: c.named(`${stem}nm`), [`${part}NameWelsh`]: c.named(`${stem}nmw`) };
}
