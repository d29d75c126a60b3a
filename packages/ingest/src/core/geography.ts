import { levelOfCode, type Level } from '@crimetrends/sdk/contract';
import type { AreaParts } from './area-parts.js';
import { commonParents } from './common-parents.js';

/** A named area of any level. */
export interface AreaName {
  code: string;
  name: string;
  nameWelsh?: string;
}

/** An area and the LSOAs it is made of, as indexes into `Geography.lsoas`. */
export interface AreaOfLsoas extends AreaName, AreaParts {
  level: Level;
  lsoas: number[];
  parents: Partial<Record<Level, string>>;
}

/** One LSOA 2021 as the lookups and the census table give it. */
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

/** One LTLA with the larger areas it lies in; blanks as null. */
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

/** Every area of the bundle. A unitary authority stands at county level under its own code. */
export interface Geography {
  lsoas: LsoaRow[];
  /** For each LSOA its police force area, as an index into `forces`; -1 where no lookup tells. */
  forceOfLsoa: Int32Array;
  forces: AreaName[];
  areas: AreaOfLsoas[];
}

/** Builds the areas of every level from LSOAs up. Rows must be in the order of codes. */
export function geography(lsoas: LsoaRow[], ltlas: readonly LtlaRow[], nation: AreaName): Geography {
  const ltlaOf = new Map(ltlas.map((ltla) => [ltla.code, ltla]));
  const forces = [...new Map(ltlas.filter((ltla) => ltla.force).map((ltla) => [ltla.force!, { code: ltla.force!, name: ltla.forceName ?? ltla.force! }])).values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const forceIndex = new Map(forces.map(({ code }, index) => [code, index]));
  const areas = new Map<string, AreaOfLsoas>();

  lsoas.forEach((lsoa, index) => {
    const chain = ancestorsOf(lsoa, ltlaOf.get(lsoa.ltla)!, nation);
    const parents: AreaOfLsoas['parents'] = Object.fromEntries(chain.map(({ level, code }) => [level, code]));
    areas.set(lsoa.code, { code: lsoa.code, name: lsoa.name, level: 'lsoa21', lsoas: [index], parents });
    chain.forEach(({ level, ...name }, position) => {
      // A unitary authority is its own county, London's boroughs share county and region: one area, at the level of its code.
      if (chain.findIndex(({ code }) => code === name.code) !== position) return;
      const above = chain.slice(position + 1).filter(({ code }) => code !== name.code);
      const area = areas.get(name.code) ?? newArea(name, levelOfCode(name.code) ?? level, above);
      area.lsoas.push(index);
      areas.set(name.code, area);
    });
  });

  const forceOfLsoa = Int32Array.from(lsoas, (lsoa) => forceIndex.get(ltlaOf.get(lsoa.ltla)?.force ?? '') ?? -1);
  for (const area of forceAreas(forces, forceOfLsoa, lsoas.map(({ code }) => areas.get(code)!.parents))) areas.set(area.code, area);
  return { lsoas, forces, forceOfLsoa, areas: [...areas.values()].sort((a, b) => (a.code < b.code ? -1 : 1)) };
}

/** Police force areas as areas: the LSOAs of each, and the larger areas that hold all of them. */
function forceAreas(forces: readonly AreaName[], forceOfLsoa: Int32Array, parents: readonly AreaOfLsoas['parents'][]): AreaOfLsoas[] {
  const lsoas = forces.map((): number[] => []);
  forceOfLsoa.forEach((force, lsoa) => lsoas[force]?.push(lsoa));
  return forces.map((force, index) => ({ ...force, level: 'pfa', lsoas: lsoas[index]!, parents: commonParents(lsoas[index]!.map((lsoa) => parents[lsoa]!)) }));
}

function newArea(name: AreaName, level: Level, above: readonly { level: Level; code: string }[]): AreaOfLsoas {
  return { ...name, level, lsoas: [], parents: Object.fromEntries(above.map((parent) => [parent.level, parent.code])) };
}

/** The areas an LSOA lies in, smallest first. */
function ancestorsOf(lsoa: LsoaRow, ltla: LtlaRow, nation: AreaName): (AreaName & { level: Level })[] {
  const region = ltla.region?.startsWith('E12') ? named('region', ltla.region, ltla.regionName, ltla.regionNameWelsh) : undefined;
  return [
    ...(lsoa.ward === null ? [] : [named('ward', lsoa.ward, lsoa.wardName, lsoa.wardNameWelsh)]),
    named('ltla', ltla.code, ltla.name, ltla.nameWelsh),
    countyOf(ltla),
    ...(region ? [region] : []),
    ...(ltla.country ? [named('country', ltla.country, ltla.countryName, ltla.countryNameWelsh)] : []),
    { level: 'nation' as const, ...nation },
  ];
}

/** E10 and E11 counties; London boroughs lie in Greater London, whose ground is the region's; any other LTLA stands for itself. */
function countyOf(ltla: LtlaRow): AreaName & { level: Level } {
  if (ltla.county && /^E1[01]/.test(ltla.county)) return named('county', ltla.county, ltla.countyName, ltla.countyNameWelsh);
  if (ltla.code.startsWith('E09') && ltla.region) return named('county', ltla.region, ltla.regionName, ltla.regionNameWelsh);
  return named('county', ltla.code, ltla.name, ltla.nameWelsh);
}

function named(level: Level, code: string, name: string | null, nameWelsh: string | null): AreaName & { level: Level } {
  return { level, code, name: name ?? code, ...(nameWelsh && { nameWelsh }) };
}
