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
  const own = figuresOf(nation);
  const sums = outcodes.map(figuresOf);
  for (const [what, count] of own) {
    const sum = sums.reduce((total, figures) => total + (figures.get(what) ?? 0), 0);
    if (sum > count + outcodes.length / 2)
      yield {
        check: 'sums',
        file,
        sentence:
          `${what} is ${count}; its ${outcodes.length} outcodes add up to ${sum}, more than ` +
          'rounding explains.',
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

/** What must add up: residents, the total, and every category. */
function figuresOf({ population, counts = [], totals }: AreaRecord): Map<string, number> {
  return new Map([
    ['The number of residents', population],
    ['The total', totals?.[2] ?? counts.reduce((sum, count) => sum + count, 0)],
    ...CATEGORIES.map(({ label }, category): [string, number] => [label, counts[category] ?? 0]),
  ]);
}
