import type { AreaName } from '../geography/area.js';
import type { Geography } from '../geography/geography.js';
import { findForce, forceSlug, type KnownForce } from '../input/forces.js';

/** A police force area, the force that polices it, and its usual residents. */
export interface ForceArea extends AreaName {
  /** The force's name in file names. */
  slug: string;
  residents: number;
}

/** Every police force area, in the order of `geography.forces`. */
export function forceAreas(
  { forces: areas, forceOfLsoa, lsoas }: Pick<Geography, 'forces' | 'forceOfLsoa' | 'lsoas'>,
  forces: readonly KnownForce[],
): ForceArea[] {
  const residents = new Float64Array(areas.length);
  lsoas.forEach(({ population }, lsoa) => {
    const area = forceOfLsoa[lsoa]!;
    if (area >= 0) residents[area]! += population;
  });
  return areas.map(({ code, name }, index) => {
    const known = forces.find(({ pfa }) => pfa === code) ?? findForce(forces, name);
    return {
      code,
      name: known?.name ?? name,
      slug: known?.slug ?? forceSlug(name),
      residents: residents[index]!,
    };
  });
}
