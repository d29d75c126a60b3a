import { CATEGORIES, paths, type AreaRecord } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/**
 * Checks that complete outcodes do not add up to more than the nation, apart from rounding. They
 * may add up to less: some LSOAs have no postcode.
 */
export function* outcodeSumFaults({ release, records }: KeptRelease): Generator<BundleFault> {
  const all = [...records.values()];
  const nation = all.find(({ level }) => level === 'nation');
  const outcodes = all.filter(
    ({ level, observed }) =>
      level === 'outcode' &&
      (observed.kind === 'known' || ('reason' in observed && observed.reason === 'residents')),
  );
  if (!nation?.counts || outcodes.length === 0) return;
  const file = paths.area(release, 'nation', nation.code);
  for (const [category, { label }] of CATEGORIES.entries()) {
    const sum = total(outcodes, category);
    const most = nation.counts[category]! + outcodes.length / 2;
    if (sum > most)
      yield {
        check: 'sums',
        file,
        sentence:
          `${label} is ${nation.counts[category]}; its ${outcodes.length} outcodes add up to ` +
          `${sum}, more than rounding explains.`,
      };
  }
}

/**
 * Checks that every outcode, and no other area, says how LSOAs were shared out for it; by residents
 * only where the release has a source of them.
 */
export function* apportionmentFaults({
  release,
  records,
  apportionedBy,
  manifest,
}: KeptRelease): Generator<BundleFault> {
  const hasResidents = manifest?.sources.some(({ id }) => id === 'postcode-residents') ?? true;
  for (const { code, level } of records.values()) {
    const by = apportionedBy.get(code);
    const file = paths.area(release, level, code);
    if (level === 'outcode' && by === undefined)
      yield { check: 'sums', file, sentence: 'does not say how LSOAs were shared out for it.' };
    if (level !== 'outcode' && by !== undefined)
      yield {
        check: 'sums',
        file,
        sentence: 'is said to have shares of LSOAs; only an outcode has.',
      };
    if (by === 'residentsCensus2021' && !hasResidents)
      yield {
        check: 'sums',
        file,
        sentence: 'has shares by residents of postcodes; the manifest names no source of them.',
      };
  }
}

function total(records: readonly AreaRecord[], category: number): number {
  return records.reduce((sum, { counts }) => sum + (counts?.[category] ?? 0), 0);
}
