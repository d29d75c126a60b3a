import type { AreaContext, Denominator, Footfall } from '@crimetrends/sdk/contract';

/**
 * Whether far more people may pass through an area than live there, by the newest workday
 * population supplied. Without one it is not judged: of the 12 LSOAs with the highest rates of 2025
 * the share of incidents on place types would have missed 8.
 *
 * @param denominators what each of the area's numbers is, residents first
 */
export function footfallOf(
  { denominators: numbers }: Pick<AreaContext, 'denominators'>,
  denominators: readonly Denominator[],
): Footfall {
  const at = denominators.findLastIndex(({ id }) => id.startsWith('workdayPopulation'));
  if (at < 0) return { kind: 'notSupplied' };
  const [residents, workday] = [numbers[0]!, numbers[at]!];
  // Methodology §5: workday ÷ residents above 1.5. Whole numbers avoid dividing by nought where
  // nobody lives.
  return { kind: 'known', sensitive: workday * 2 > residents * 3, rule: 'workdayPopulation' };
}
