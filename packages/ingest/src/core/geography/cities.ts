import { searchWords } from '@crimetrends/sdk/contract';
import { officialName } from '@crimetrends/sdk/sentences';
import { sample, type Finding } from '../findings.js';
import type { KnownCity } from '../input/known-cities.js';
import { numbered, numberText } from '../number-text.js';
import type { LsoaRow, LtlaRow, MemberRow } from './geography.js';

/** Towns and cities by LSOA, the codes of all cities, and which could not be made. */
export interface PlacedCities {
  town: MemberRow[];
  /** Cities that are no town of the lookup. */
  city: MemberRow[];
  codes: ReadonlySet<string>;
  findings: Finding[];
}

interface Places {
  /** In the order of codes. */
  lsoas: readonly LsoaRow[];
  ltlas: readonly Pick<LtlaRow, 'code' | 'name'>[];
  /** Towns of the lookup; one without a name has its code for it. */
  town: readonly MemberRow[];
}

/**
 * Makes every city an area: the town of the lookup that has its name, or the most of its residents
 * if the towns have no names; without one its LTLA or its wards. Towns without a name that are no
 * city are left out.
 */
export function placeCities(known: readonly KnownCity[], places: Places): PlacedCities {
  const towns = townsOf(places.town);
  const found = known.map((city) => {
    const ground = groundOf(city, places);
    return { city, ground, town: townOf(city, ground, towns, places.lsoas) };
  });
  const cityOf = new Map(found.flatMap(({ city, town }) => (town ? [[town, city] as const] : [])));
  // Two cities cannot be one nameless town.
  const own = (each: (typeof found)[number]): boolean =>
    each.town !== undefined && cityOf.get(each.town) === each.city;
  const made = found.filter((each) => !own(each) && each.ground.length > 0);
  return {
    town: places.town.flatMap((row) => {
      const city = cityOf.get(row.code);
      if (!city) return row.name === row.code ? [] : [row];
      return [{ ...row, name: city.name, nameWelsh: city.nameWelsh ?? row.nameWelsh }];
    }),
    city: made
      .flatMap(({ city: { code, name, nameWelsh = null }, ground }) =>
        ground.map((lsoa) => ({ lsoa, code, name, nameWelsh })),
      )
      .sort((a, b) => a.lsoa - b.lsoa),
    codes: new Set([...cityOf.keys(), ...made.map(({ city }) => city.code)]),
    findings: findingsOf(
      known,
      made.map(({ city }) => city),
      found.filter((each) => !own(each) && each.ground.length === 0).map(({ city }) => city),
    ),
  };
}

interface Town {
  code: string;
  name: string | undefined;
  lsoas: ReadonlySet<number>;
}

function townsOf(rows: readonly MemberRow[]): Town[] {
  const towns = new Map<string, Town & { lsoas: Set<number> }>();
  for (const { lsoa, code, name } of rows) {
    const town = towns.get(code);
    if (town) town.lsoas.add(lsoa);
    else
      towns.set(code, {
        code,
        name: name === code ? undefined : plainName(name.replace(/ \(.*\)$/, '')),
        lsoas: new Set([lsoa]),
      });
  }
  return [...towns.values()];
}

/** The LSOAs of the LTLA or of the wards; none unless every ward is there. */
function groundOf({ ltla, wards }: KnownCity, { lsoas, ltlas }: Places): number[] {
  const codes = new Set(
    ltlas.filter(({ name }) => plainName(name) === plainName(ltla)).map(({ code }) => code),
  );
  const inLtla = lsoas.flatMap((lsoa, index) => (codes.has(lsoa.ltla) ? [index] : []));
  if (!wards) return inLtla;
  const wanted = new Set(wards.map(plainName));
  const wardOf = (index: number): string => plainName(lsoas[index]!.wardName ?? '');
  const ground = inLtla.filter((index) => wanted.has(wardOf(index)));
  return new Set(ground.map(wardOf)).size === wanted.size ? ground : [];
}

/** Code of the city's town: of those with its name the one with most of its residents. */
function townOf(
  { builtUpArea }: KnownCity,
  ground: readonly number[],
  towns: readonly Town[],
  lsoas: readonly LsoaRow[],
): string | undefined {
  if (builtUpArea === undefined) return undefined;
  const residents = (among: readonly number[]): number =>
    among.reduce((sum, lsoa) => sum + lsoas[lsoa]!.population, 0);
  const all = residents(ground);
  const [best] = towns
    .filter(({ name }) => name === undefined || name === plainName(builtUpArea))
    .map((town) => ({ town, shared: residents(ground.filter((lsoa) => town.lsoas.has(lsoa))) }))
    .filter(({ town: { name }, shared }) => shared > (name === undefined ? all / 2 : 0))
    .sort((a, b) => b.shared - a.shared || (a.town.code < b.town.code ? -1 : 1));
  return best?.town.code;
}

/** A name without capitals, points and apostrophes, and without “City of” or “County of”. */
function plainName(name: string): string {
  return searchWords(officialName(name).replace(/^(City|County) of /, '')).join(' ');
}

function findingsOf(
  known: readonly KnownCity[],
  made: readonly KnownCity[],
  missing: readonly KnownCity[],
): Finding[] {
  const names = (cities: readonly KnownCity[]): string =>
    sample(
      cities.map(({ name }) => name),
      known.length,
    );
  const all = numberText(known.length);
  return [
    ...(made.length === 0
      ? []
      : [
          {
            level: 'note' as const,
            check: 'citiesMade',
            sentence: numbered(
              made.length,
              `of ${all} cities {is|are} no town of the lookup and {was|were} made of ` +
                `{its|their} local authority or wards (${names(made)}).`,
            ),
          },
        ]),
    ...(missing.length === 0
      ? []
      : [
          {
            level: 'note' as const,
            check: 'citiesMissing',
            sentence: numbered(
              missing.length,
              `of ${all} cities could not be made: the lookups have neither {its|their} built-up ` +
                `area nor {its|their} local authority and wards by name (${names(missing)}).`,
            ),
          },
        ]),
  ];
}
