import {
  INSTITUTIONS,
  LEAST_SHARE_ON_PLACES,
  PLACE_TYPES,
  type PlaceTypes,
} from '@crimetrends/sdk/contract';

// Methodology §7: no percentage on a base under 10.
const LEAST_BASE = 10;

/**
 * What an area's own record says of its place types (`places` of the contract); `undefined` where
 * that is too little to speak of.
 */
export function placesOf(figures: PlaceTypes): number[] | undefined {
  if (!('top' in figures)) return undefined;
  const isInstitution = (name: string): boolean =>
    (INSTITUTIONS as readonly string[]).includes(name);
  const apart = figures.top.filter(({ placeType }) => isInstitution(placeType));
  const most = figures.top.find(({ placeType }) => !isInstitution(placeType));
  const incidents = figures.onPlaceTypes - apart.reduce((sum, type) => sum + type.incidents, 0);
  return most &&
    figures.incidents >= LEAST_BASE &&
    incidents >= LEAST_SHARE_ON_PLACES * figures.incidents
    ? [incidents, (PLACE_TYPES as readonly string[]).indexOf(most.placeType)]
    : undefined;
}
