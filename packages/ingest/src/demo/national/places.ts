import type { Authority, Named } from '../world/nation.js';
import type { Lsoa11Change } from '../world/lsoa11.js';
import { gss, type LsoaRecord, type Places, type Ward } from '../world/places.js';
import type { Random } from '../random.js';
import { ENGLAND, NATIONAL_FORCES, WALES, type NationalForce } from './forces.js';

/** An LSOA of the national volume, with `lsoa11` where it was split from an LSOA of 2011. */
export interface NationalLsoa extends LsoaRecord {
  /** Weight of its incidents among the LSOAs of its force. */
  risk: number;
  lsoa11?: Named;
}

const LSOAS_PER_WARD = 5;
const FIRST = [
  'Ald',
  'Bram',
  'Carn',
  'Dun',
  'Elm',
  'Farn',
  'Grim',
  'Hal',
  'Ink',
  'Kel',
  'Lang',
  'Mar',
  'Nor',
  'Oak',
  'Pen',
  'Rush',
  'Stan',
  'Thorn',
];
const SECOND = [
  'mere',
  'combe',
  'wick',
  'holt',
  'stow',
  'beck',
  'fold',
  'garth',
  'hurst',
  'leigh',
  'marsh',
  'nock',
  'pool',
  'rigg',
  'shaw',
  'thwaite',
  'well',
  'worth',
];

/** 318 LTLAs, about 7,300 wards and 35,672 LSOAs. */
export function nationalPlaces(random: Random): Places<NationalLsoa> {
  const ltlas: Authority[] = [];
  const wards: Ward[] = [];
  const lsoas: NationalLsoa[] = [];
  for (const force of NATIONAL_FORCES) {
    let left = force.lsoas;
    for (let place = 0; place < force.ltlas; place++) {
      const remaining = force.ltlas - place;
      const size =
        remaining === 1 ? left : Math.round((left / remaining) * random.between(0.7, 1.3));
      left -= size;
      const ltla = authority(force, place, ltlas.length);
      ltlas.push(ltla);
      addLsoas(ltla, ltlas.length - 1, size, wards, lsoas, random);
    }
  }
  return { ltlas, wards, lsoas };
}

/** The exact-fit table: one LSOA in twenty was split from one of 2011, the others are unchanged. */
export function nationalChanges(lsoas: readonly NationalLsoa[]): Lsoa11Change<LsoaRecord>[] {
  return lsoas.map((lsoa21) =>
    lsoa21.lsoa11
      ? { lsoa11: lsoa21.lsoa11.code, lsoa11Name: lsoa21.lsoa11.name, lsoa21, change: 'S' }
      : { lsoa11: lsoa21.lsoa21, lsoa11Name: lsoa21.name, lsoa21, change: 'U' },
  );
}

function authority(force: NationalForce, place: number, number: number): Authority {
  const isDistrict = force.governance === 'shire' && force.ltlas > 4 && place > 0;
  const entity = {
    capital: 'E09',
    metropolitan: 'E08',
    shire: isDistrict ? 'E07' : 'E06',
    welsh: 'W06',
  }[force.governance];
  const name = FIRST[number % FIRST.length]! + SECOND[Math.floor(number / FIRST.length)]!;
  return {
    code: gss(entity, number + 1),
    // Like a few real names, a name of three places has a comma and must be quoted.
    name: number % 40 === 7 ? `${name}, Overtown and Netherby` : name,
    country: force.governance === 'welsh' ? WALES : ENGLAND,
    region: force.region,
    force,
    ...countyOf(force, isDistrict),
  };
}

function countyOf(force: NationalForce, isDistrict: boolean): { county?: Named } {
  const number = NATIONAL_FORCES.indexOf(force) + 1;
  if (force.governance === 'capital')
    return { county: { code: gss('E13', 1), name: 'Greater Capital' } };
  if (force.governance === 'metropolitan')
    return { county: { code: gss('E11', number), name: force.name } };
  return isDistrict ? { county: { code: gss('E10', number), name: force.name } } : {};
}

function addLsoas(
  ltla: Authority,
  number: number,
  size: number,
  wards: Ward[],
  lsoas: NationalLsoa[],
  random: Random,
): void {
  const country = ltla.code[0]!;
  const columns = Math.ceil(Math.sqrt(size));
  const step = 0.26 / columns;
  for (let place = 0; place < size; place++) {
    if (place % LSOAS_PER_WARD === 0) {
      const name =
        `${random.pick(FIRST)}${random.pick(SECOND)} ` +
        `${random.pick(['North', 'South', 'Central', '& District'])}`;
      wards.push({ code: gss(`${country}05`, wards.length + 1), name, ltla });
    }
    const ward = wards.at(-1)!;
    const populationCensus2021 = Math.round(random.between(1250, 2090));
    const msoa = String(Math.floor(place / LSOAS_PER_WARD) + 1).padStart(3, '0');
    lsoas.push({
      lsoa21: gss(`${country}01`, lsoas.length + 1),
      name: `${ltla.name} ${msoa}${'ABCDE'[place % LSOAS_PER_WARD]!}`,
      msoa21: gss(`${country}02`, wards.length),
      ward,
      ltla,
      populationCensus2021,
      lat: 50 + Math.floor(number / 18) * 0.28 + (Math.floor(place / columns) + 0.5) * step,
      long: -4.8 + (number % 18) * 0.36 + ((place % columns) + 0.5) * step,
      households: Math.round(populationCensus2021 / random.between(2.1, 2.6)),
      risk: place === 0 ? 5 : Math.exp(0.5 * random.normal()),
    });
    markSplit(lsoas, place);
  }
}

/** In each LTLA, every fortieth pair of neighbours was one LSOA in 2011. */
function markSplit(lsoas: NationalLsoa[], place: number): void {
  if (place % 40 !== 11) return;
  const [first, second] = [lsoas.at(-2)!, lsoas.at(-1)!];
  const parent = {
    code: gss(`${first.lsoa21[0]!}01`, lsoas.length, 800_000),
    name: `${first.name.slice(0, -1)}W`,
  };
  first.lsoa11 = parent;
  second.lsoa11 = parent;
}
