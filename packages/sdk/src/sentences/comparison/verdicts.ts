// What a card and the longer sentences share; comparison.ts has the words of the latter, so that a
// card's script does not carry them.
import type { Area, Comparator } from '../../areas/area.js';
import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { compareWithRest } from '../../stats/compare-with-rest.js';
import type { Verdict } from '../../stats/comparison.js';
import type { Measure } from '../../stats/measure.js';
import type { Rate } from '../../stats/rate.js';

/** A measure's rate, if it has one: it is known, or partial by residents. */
export function rateOf(measure: Measure): Rate | undefined {
  return 'ratePer1000' in measure ? measure : undefined;
}

/** Larger areas next to each other with one verdict on the rest of each, and the rate of that. */
export interface VerdictOnRest {
  verdict: Verdict;
  larger: { comparator: Comparator; restRatePer1000: number }[];
}

/** Compares an area with the rest of each larger area, smallest first. */
export function verdictsOn(
  area: Pick<Area, 'measures' | 'tau' | 'comparators'>,
  measure: MeasureName,
): VerdictOnRest[] {
  const found: VerdictOnRest[] = [];
  for (const comparator of area.comparators) {
    const beside = compareWithRest(area, comparator, measure);
    if (!beside) continue;
    const { verdict, restRatePer1000 } = beside;
    const last = found.at(-1);
    if (last?.verdict === verdict) last.larger.push({ comparator, restRatePer1000 });
    else found.push({ verdict, larger: [{ comparator, restRatePer1000 }] });
  }
  return found;
}
