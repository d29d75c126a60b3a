import type { Force, Named } from '../world/nation.js';
import { gss } from '../world/places.js';

/** How a force's area is governed: it decides the kind of LTLAs, and whether there is a county. */
export type Governance = 'capital' | 'metropolitan' | 'shire' | 'welsh';

export interface NationalForce extends Force {
  governance: Governance;
  region: Named;
  ltlas: number;
  lsoas: number;
  /** Sends nothing, like one real metropolitan force since 2019. */
  silent: boolean;
  /** Used LSOA 2011 codes until 2023-05. */
  mixesVintages: boolean;
}

export const ENGLAND: Named = { code: gss('E92', 1), name: 'Demoland' };
export const WALES: Named = { code: gss('W92', 1), name: 'Westdemoland' };

/** Invented names with the real numbers of LTLAs and LSOAs: 43 forces, 318 LTLAs, 35,672 LSOAs. */
const SIZES: readonly (readonly [
  name: string,
  governance: Governance,
  ltlas: number,
  lsoas: number,
])[] = [
  ['Capital', 'capital', 32, 4988],
  ['Old Walls', 'capital', 1, 6],
  ['Greater Ironmere', 'metropolitan', 7, 1719],
  ['Greater Millrigg', 'metropolitan', 10, 1702],
  ['West Fellshire', 'metropolitan', 5, 1404],
  ['Estuaryside', 'metropolitan', 5, 923],
  ['South Fellshire', 'metropolitan', 4, 860],
  ['Tarnside', 'metropolitan', 6, 927],
  ['Hollinshire', 'shire', 13, 1271],
  ['Thamley Vale', 'shire', 12, 1530],
  ['Ostrand', 'shire', 14, 1161],
  ['Kelshire', 'shire', 13, 1157],
  ['Devray and Cornel', 'shire', 12, 1116],
  ['Sundown', 'shire', 13, 1079],
  ['Lanmere', 'shire', 13, 995],
  ['Wexley Marches', 'shire', 9, 850],
  ['Surling', 'shire', 11, 719],
  ['Hartshaw', 'shire', 10, 713],
  ['Avonley', 'shire', 8, 699],
  ['Staffrow', 'shire', 9, 697],
  ['Nottering', 'shire', 8, 684],
  ['Cheswold', 'shire', 4, 678],
  ['Derrowshire', 'shire', 9, 651],
  ['Leicombe', 'shire', 9, 634],
  ['Humbrel', 'shire', 4, 591],
  ['Norling', 'shire', 7, 552],
  ['Camrow', 'shire', 6, 516],
  ['Dorrow', 'shire', 2, 463],
  ['Suffling', 'shire', 5, 449],
  ['Wiltern', 'shire', 2, 447],
  ['Lincrow', 'shire', 7, 435],
  ['Bedrow', 'shire', 3, 417],
  ['Durrowland', 'shire', 2, 396],
  ['Gloamshire', 'shire', 6, 393],
  ['Clevering', 'shire', 4, 359],
  ['Warrowick', 'shire', 5, 354],
  ['North Fellshire', 'shire', 2, 480],
  ['Cumbrow', 'shire', 2, 320],
  ['Northrow', 'shire', 2, 420],
  ['South Cambrel', 'welsh', 7, 820],
  ['Gwenlow', 'welsh', 5, 374],
  ['North Cambrel', 'welsh', 6, 417],
  ['Dyfrow-Powen', 'welsh', 4, 306],
];

const SILENT = 'Greater Millrigg';
const REGIONS = [
  'North East',
  'North West',
  'Fells',
  'East Midland',
  'West Midland',
  'East',
  'Capital',
  'South East',
  'South West',
];

export const NATIONAL_FORCES: readonly NationalForce[] = SIZES.map(
  ([name, governance, ltlas, lsoas], place) => ({
    code: gss(governance === 'welsh' ? 'W15' : 'E23', place + 1),
    name,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    reportedBy: `${name} ${place % 2 === 0 ? 'Constabulary' : 'Police'}`,
    governance,
    ltlas,
    lsoas,
    region: regionOf(governance, place),
    silent: name === SILENT,
    mixesVintages: place % 3 === 0,
  }),
);

// Wales has no regions: the ONS table repeats the country's code.
function regionOf(governance: Governance, place: number): Named {
  if (governance === 'welsh') return WALES;
  const number = governance === 'capital' ? 6 : place % REGIONS.length;
  return { code: gss('E12', number + 1), name: `Demo ${REGIONS[number]!}` };
}
