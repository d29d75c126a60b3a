import type { Level } from '@crimetrends/sdk/contract';

// What people and publishers call them: ONS has said LAD for LTLA, and police areas go by force.
const NAMES: Readonly<Partial<Record<Level, readonly string[]>>> = {
  lsoa21: ['lsoa', 'lsoa2021', 'lowerlayersuperoutputarea'],
  msoa21: ['msoa', 'msoa2021', 'middlelayersuperoutputarea'],
  ward: ['wd', 'electoralward'],
  ltla: [
    'la',
    'lad',
    'lads',
    'localauthority',
    'localauthoritydistrict',
    'district',
    'borough',
    'unitary',
    'unitaryauthority',
    'council',
    'city',
  ],
  county: ['utla', 'cty', 'ctyua'],
  region: ['rgn', 'govregion'],
  country: ['ctry'],
  nation: ['national', 'englandandwales', 'ew'],
  pfa: ['force', 'policeforce', 'policeforcearea', 'police'],
  town: ['towns', 'tcity', 'bua', 'builtuparea'],
  outcode: ['postcodedistrict', 'outwardcode', 'outward'],
};

/** The level that a text means which names none, in any case and with any marks between words. */
export function levelMeant(text: string): Level | undefined {
  const plain = text.toLowerCase().replace(/[^a-z\d]/g, '');
  const known = Object.entries(NAMES) as [Level, readonly string[]][];
  return known.find(([level, names]) =>
    [level, ...names].some((name) => plain === name || plain === `${name}s`),
  )?.[0];
}
