import { LEVELS, type Level } from '@crimetrends/sdk/contract';
import type { AreaOfLsoas } from './area.js';

// A ward or an MSOA is never larger than an outcode, a town or a police force area.
const LARGER = LEVELS.slice(LEVELS.indexOf('ltla'), LEVELS.indexOf('nation') + 1);

/** The larger areas that contain every one of some LSOAs. */
export function commonParents(all: readonly AreaOfLsoas['parents'][]): AreaOfLsoas['parents'] {
  const shared = LARGER.filter(
    (level) =>
      all[0]?.[level] !== undefined && all.every((parents) => parents[level] === all[0]![level]),
  );
  return Object.fromEntries(shared.map((level): [Level, string] => [level, all[0]![level]!]));
}
