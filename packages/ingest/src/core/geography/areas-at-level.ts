import type { Level } from '@crimetrends/sdk/contract';

/** What tells where an area stands. */
interface Placed {
  code: string;
  level: Level;
  parents: Partial<Record<Level, string>>;
}

/**
 * The areas that stand at a level: at county level unitaries and Greater London too, under their
 * own codes.
 */
export function areasAtLevel<Area extends Placed>(level: Level, areas: readonly Area[]): Area[] {
  const counties = new Set(level === 'county' ? areas.map(({ parents }) => parents.county) : []);
  return areas.filter((area) => area.level === level || counties.has(area.code));
}
