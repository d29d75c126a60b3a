import { CATEGORIES, monthsOf, paths, type AreaRecord } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../bundle/bundle-fault.js';
import { figureSumFaults, placeTypeFaults } from './context/figure-faults.js';
import { peopleFaults } from './context/contexts.js';
import { apportionmentFaults, outcodeSumFaults } from './areas/outcodes.js';
import type { KeptRelease } from './kept-release.js';

/** Sums over some LSOAs of a larger area. */
interface Sum {
  lsoas: number;
  population: number;
  counts: number[];
  allCount: number;
  /** Null for a month that one of the LSOAs lacks. */
  crimeByMonth: (number | null)[];
}

/** Sums over all LSOAs of an area, the known ones, and those with any figures. */
type Parts = Record<'all' | 'known' | 'some', Sum>;

/** Checks larger areas against their LSOAs: population of all, figures over those they include. */
export function* sumFaults(kept: KeptRelease): Generator<BundleFault> {
  const { records, manifest, release } = kept;
  const months = manifest ? monthsOf(manifest.months) : [];
  const parts = addUp(records.values(), months.length);
  for (const record of records.values()) {
    if (record.level === 'lsoa21' || record.level === 'outcode') continue;
    const say = (sentence: string): BundleFault => ({
      check: 'sums',
      file: paths.area(release, record.level, record.code),
      sentence: `${record.name}: ${sentence}`,
    });
    const own = parts.get(record.code);
    if (own) yield* areaFaults(record, own, months, say);
    else yield say('no LSOA lies in it.');
  }
  yield* peopleFaults(kept);
  yield* outcodeSumFaults(kept);
  yield* apportionmentFaults(kept);
  yield* figureSumFaults(kept);
  yield* placeTypeFaults(kept);
}

function addUp(records: Iterable<AreaRecord>, length: number): Map<string, Parts> {
  const parts = new Map<string, Parts>();
  for (const lsoa of records) {
    if (lsoa.level !== 'lsoa21') continue;
    const hasFigures = lsoa.counts !== undefined || lsoa.allCount !== undefined;
    for (const code of new Set([
      ...Object.values(lsoa.parents),
      ...(lsoa.force === undefined ? [] : [lsoa.force]),
    ])) {
      const sums = parts.get(code) ?? {
        all: nothing(length),
        known: nothing(length),
        some: nothing(length),
      };
      add(sums.all, lsoa);
      if (lsoa.observed.kind === 'known') add(sums.known, lsoa);
      if (hasFigures) add(sums.some, lsoa);
      parts.set(code, sums);
    }
  }
  return parts;
}

function nothing(length: number): Sum {
  return {
    lsoas: 0,
    population: 0,
    counts: CATEGORIES.map(() => 0),
    allCount: 0,
    crimeByMonth: new Array<number | null>(length).fill(0),
  };
}

function add(sum: Sum, { population, counts, allCount, crimeByMonth }: AreaRecord): void {
  sum.lsoas += 1;
  sum.population += population;
  sum.allCount += allCount ?? 0;
  counts?.forEach((count, category) => (sum.counts[category]! += count));
  sum.crimeByMonth.forEach((total, month) => {
    const count = crimeByMonth?.[month] ?? null;
    sum.crimeByMonth[month] = total === null || count === null ? null : total + count;
  });
}

type Say = (sentence: string) => BundleFault;

function* areaFaults(
  { population, observed, ...figures }: AreaRecord,
  { all, known, some }: Parts,
  months: readonly string[],
  say: Say,
): Generator<BundleFault> {
  if (population !== all.population)
    yield say(`population is ${population}; its ${all.lsoas} LSOAs add up to ${all.population}.`);
  if (observed.kind === 'suppressed') return;
  if (observed.kind === 'notSupplied') {
    if (some.lsoas > 0)
      yield say(`is “notSupplied”, yet ${some.lsoas} of its ${all.lsoas} LSOAs have figures.`);
    return;
  }
  if (observed.kind === 'known' && known.lsoas < all.lsoas)
    yield say(`is “known”, yet only ${known.lsoas} of its ${all.lsoas} LSOAs are.`);
  const basis = observed.kind === 'partial' && observed.reason === 'months' ? some : known;
  if (observed.kind === 'partial' && observed.populationCovered !== basis.population) {
    yield say(
      `${observed.populationCovered} residents are covered; the ${basis.lsoas} LSOAs that its ` +
        `figures stand on have ${basis.population}.`,
    );
  }
  yield* figureFaults(figures, basis, months, say);
}

function* figureFaults(
  { counts, allCount, crimeByMonth }: Pick<AreaRecord, 'counts' | 'allCount' | 'crimeByMonth'>,
  basis: Sum,
  months: readonly string[],
  say: Say,
): Generator<BundleFault> {
  const made = `its ${basis.lsoas} LSOAs with figures add up to`;
  for (const [category, { label }] of CATEGORIES.entries()) {
    if (counts && counts[category] !== basis.counts[category])
      yield say(`${label} is ${counts[category]}; ${made} ${basis.counts[category]}.`);
  }
  if (allCount !== undefined && allCount !== basis.allCount)
    yield say(`the total is ${allCount}; ${made} ${basis.allCount}.`);
  const off = crimeByMonth
    ? months.findIndex((_, month) => crimeByMonth[month] !== basis.crimeByMonth[month])
    : -1;
  if (off >= 0)
    yield say(
      `crime in ${months[off]} is ${crimeByMonth![off] ?? 'a gap'}; ${made} ${basis.crimeByMonth[off] ?? 'a gap'}.`,
    );
}
