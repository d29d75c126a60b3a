import type { AreaContext, Denominator, Footfall } from '@crimetrends/sdk/contract';

/**
 * Whether far more people may pass through an area than live there. Judged by the newest workday
 * population supplied; without one, by the share of incidents on place types.
 *
 * @param denominators what each of the area's numbers is, residents first
 */
export function footfallOf(
  area: Pick<AreaContext, 'denominators' | 'placeTypes'>,
  denominators: readonly Denominator[],
): Footfall {
  const at = denominators.findLastIndex(({ id }) => id.startsWith('workdayPopulation'));
  if (at >= 0) {
    const [residents, workday] = [area.denominators[0]!, area.denominators[at]!];
    // Methodology §5: workday ÷ residents above 1.5. Whole numbers avoid dividing by nought where
    // nobody lives.
    return { kind: 'known', sensitive: workday * 2 > residents * 3, rule: 'workdayPopulation' };
  }
  const { placeTypes } = area;
  // Part of a year has no rate that could mislead, and its share of place types may be seasonal.
  if (!('top' in placeTypes) || (placeTypes.kind === 'partial' && placeTypes.reason === 'months'))
    return { kind: 'notSupplied' };
  return {
    kind: 'known',
    sensitive: placeTypes.onPlaceTypes * 2 > placeTypes.incidents,
    rule: 'placeTypes',
  };
}
