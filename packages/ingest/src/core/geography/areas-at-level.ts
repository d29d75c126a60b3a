import type { Level } from '@crimetrends/sdk/contract';

/** An area's level and the larger areas it lies in. */
interface Placed {
  code: string;
  level: Level;
  parents: Partial<Record<Level, string>>;
}

/**
 * The areas that count at a level. At county level these include unitary authorities and Greater
 * London, under their own codes.
 */
export function areasAtLevel<Area extends Placed>(level: Level, areas: readonly Area[]): Area[] {
  const counties = new Set(level === 'county' ? areas.map(({ parents }) => parents.county) : []);
  return areas.filter((area) => area.level === level || counties.has(area.code));
}
