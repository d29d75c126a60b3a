import { levelOfCode, type Level } from '@crimetrends/sdk/contract';
import type { AreaName, AreaOfLsoas } from './area.js';
import { commonParents } from './common-parents.js';

/** One LSOA 2021, from the lookups and the census table. */
export interface LsoaRow {
  code: string;
  name: string;
  /** Null where the lookup leaves it blank and an operator accepted that. */
  ward: string | null;
  wardName: string | null;
  wardNameWelsh: string | null;
  ltla: string;
  population: number;
}

/** One LTLA and the larger areas it lies in; blanks are null. */
export interface LtlaRow {
  code: string;
  name: string;
  nameWelsh: string | null;
  county: string | null;
  countyName: string | null;
  countyNameWelsh: string | null;
  region: string | null;
  regionName: string | null;
  regionNameWelsh: string | null;
  country: string | null;
  countryName: string | null;
  countryNameWelsh: string | null;
  force: string | null;
  forceName: string | null;
}

/** An LSOA (an index) and the area it lies in, at a level that cuts across wards and LTLAs. */
export interface MemberRow {
  lsoa: number;
  code: string;
  name: string;
  nameWelsh: string | null;
}

/**
 * By level: one row for each LSOA in an area of that level, in the order of LSOAs. `city` is of
 * cities that are no town of the lookup.
 */
export type Members = Partial<Record<'msoa21' | 'town' | 'city', readonly MemberRow[]>>;

/** Every area of the bundle. A unitary authority counts at county level under its own code. */
export interface Geography {
  lsoas: LsoaRow[];
  /**
   * The police force area of each LSOA, as an index into `forces`; -1 where no lookup gives one.
   */
  forceOfLsoa: Int32Array;
  forces: AreaName[];
  areas: AreaOfLsoas[];
}

/** Builds the areas of every level from their LSOAs. Rows must be in the order of codes. */
export function geography(
  lsoas: LsoaRow[],
  ltlas: readonly LtlaRow[],
  nation: AreaName,
  members: Members = {},
  cities: ReadonlySet<string> = new Set(),
): Geography {
  const ltlaOf = new Map(ltlas.map((ltla) => [ltla.code, ltla]));
  const forces = [
    ...new Map(
      ltlas
        .filter((ltla) => ltla.force)
        .map((ltla) => [ltla.force!, { code: ltla.force!, name: ltla.forceName ?? ltla.force! }]),
    ).values(),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
  const forceIndex = new Map(forces.map(({ code }, index) => [code, index]));
  const [inMsoa, inTown, inCity] = [
    codeByLsoa(members.msoa21),
    codeByLsoa(members.town),
    codeByLsoa(members.city),
  ];
  const areas = new Map<string, AreaOfLsoas>();

  lsoas.forEach((lsoa, index) => {
    const chain = ancestorsOf(lsoa, ltlaOf.get(lsoa.ltla)!, nation);
    const [msoa21, town, city] = [inMsoa.get(index), inTown.get(index), inCity.get(index)];
    const parents = {
      ...(msoa21 !== undefined && { msoa21 }),
      ...Object.fromEntries(chain.map(({ level, code }) => [level, code])),
      ...(town !== undefined && { town }),
      ...(city !== undefined && { city }),
    };
    areas.set(lsoa.code, {
      code: lsoa.code,
      name: lsoa.name,
      level: 'lsoa21',
      lsoas: [index],
      parents,
    });
    chain.forEach(({ level, ...name }, position) => {
      // A unitary authority is its own county, and Greater London is county and region: one area,
      // at the level of its code.
      if (chain.findIndex(({ code }) => code === name.code) !== position) return;
      const above = chain.slice(position + 1).filter(({ code }) => code !== name.code);
      const area = areas.get(name.code) ?? newArea(name, levelOfCode(name.code) ?? level, above);
      area.lsoas.push(index);
      areas.set(name.code, area);
    });
  });

  const parentsOf = (lsoa: number): AreaOfLsoas['parents'] => areas.get(lsoas[lsoa]!.code)!.parents;
  const forceOfLsoa = Int32Array.from(
    lsoas,
    (lsoa) => forceIndex.get(ltlaOf.get(lsoa.ltla)?.force ?? '') ?? -1,
  );
  const pfa = [...forceOfLsoa].flatMap((force, lsoa) =>
    force < 0 ? [] : [{ lsoa, nameWelsh: null, ...forces[force]! }],
  );
  for (const [level, rows] of Object.entries({ ...members, pfa }))
    for (const area of areasOf(level === 'city' ? 'town' : (level as Level), rows, parentsOf))
      areas.set(area.code, area);
  return {
    lsoas,
    forces,
    forceOfLsoa,
    areas: [...areas.values()]
      .map((area) => (cities.has(area.code) ? { ...area, city: true as const } : area))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

function codeByLsoa(rows: readonly MemberRow[] = []): Map<number, string> {
  return new Map(rows.map(({ lsoa, code }) => [lsoa, code]));
}

/**
 * The areas of a level that cuts across the others: their LSOAs, and the larger areas that contain
 * all of them.
 */
function areasOf(
  level: Level,
  rows: readonly MemberRow[],
  parentsOf: (lsoa: number) => AreaOfLsoas['parents'],
): AreaOfLsoas[] {
  const found = new Map<string, AreaOfLsoas>();
  for (const { lsoa, code, name, nameWelsh } of rows) {
    const area = found.get(code) ?? {
      ...named(level, code, name, nameWelsh),
      lsoas: [],
      parents: {},
    };
    area.lsoas.push(lsoa);
    found.set(code, area);
  }
  return [...found.values()].map((area) => ({
    ...area,
    parents: commonParents(area.lsoas.map(parentsOf)),
  }));
}

function newArea(
  name: AreaName,
  level: Level,
  above: readonly { level: Level; code: string }[],
): AreaOfLsoas {
  return {
    ...name,
    level,
    lsoas: [],
    parents: Object.fromEntries(above.map((parent) => [parent.level, parent.code])),
  };
}

/** The areas that contain an LSOA, smallest first. */
function ancestorsOf(
  lsoa: LsoaRow,
  ltla: LtlaRow,
  nation: AreaName,
): (AreaName & { level: Level })[] {
  const region = ltla.region?.startsWith('E12')
    ? named('region', ltla.region, ltla.regionName, ltla.regionNameWelsh)
    : undefined;
  return [
    ...(lsoa.ward === null ? [] : [named('ward', lsoa.ward, lsoa.wardName, lsoa.wardNameWelsh)]),
    named('ltla', ltla.code, ltla.name, ltla.nameWelsh),
    countyOf(ltla),
    ...(region ? [region] : []),
    ...(ltla.country
      ? [named('country', ltla.country, ltla.countryName, ltla.countryNameWelsh)]
      : []),
    { level: 'nation' as const, ...nation },
  ];
}

/**
 * The county of an LTLA: an E10 or E11 county; Greater London, under the region's code, for a
 * London borough; any other LTLA is its own county.
 */
function countyOf(ltla: LtlaRow): AreaName & { level: Level } {
  if (ltla.county && /^E1[01]/.test(ltla.county))
    return named('county', ltla.county, ltla.countyName, ltla.countyNameWelsh);
  if (ltla.code.startsWith('E09') && ltla.region)
    return named('county', ltla.region, ltla.regionName, ltla.regionNameWelsh);
  return named('county', ltla.code, ltla.name, ltla.nameWelsh);
}

function named(
  level: Level,
  code: string,
  name: string | null,
  nameWelsh: string | null,
): AreaName & { level: Level } {
  return { level, code, name: name ?? code, ...(nameWelsh && { nameWelsh }) };
}
