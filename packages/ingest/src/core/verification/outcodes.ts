import { CATEGORIES, paths, type AreaRecord } from '@crimetrends/sdk/contract';
import type { BundleFault } from './bundle-fault.js';
import type { Holdings } from './holdings.js';

/**
 * Outcodes with complete parts add up to the nation, but for the rounding of each and for the LSOAs that no postcode places in one: never to more.
 */
export function* outcodeSumFaults({ release, records }: Holdings): Generator<BundleFault> {
  const all = [...records.values()];
  const nation = all.find(({ level }) => level === 'nation');
  const outcodes = all.filter(({ level, observed }) => level === 'outcode' && (observed.kind === 'known' || ('reason' in observed && observed.reason === 'residents')));
  if (!nation?.counts || outcodes.length === 0) return;
  const file = paths.area(release, 'nation', nation.code);
  for (const [category, { label }] of CATEGORIES.entries()) {
    const sum = total(outcodes, category);
    const most = nation.counts[category]! + outcodes.length / 2;
    if (sum > most) yield { check: 'sums', file, sentence: `${label} is ${nation.counts[category]}; its ${outcodes.length} outcodes add up to ${sum}, more than rounding explains.` };
  }
}

function total(records: readonly AreaRecord[], category: number): number {
  return records.reduce((sum, { counts }) => sum + (counts?.[category] ?? 0), 0);
}
