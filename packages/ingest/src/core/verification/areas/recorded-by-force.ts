import { paths, type AreaRecord } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import { RecordedByForces } from '../../coverage/recorded-by-force.js';
import type { KeptRelease } from '../kept-release.js';

/** Checks that `recordedByForce` of larger areas is what coverage.json says of their forces. */
export function* recordedByForceFaults({
  records,
  coverage,
  release,
}: KeptRelease): Generator<BundleFault> {
  if (!coverage) return;
  const lsoas = [...records.values()].filter(({ level }) => level === 'lsoa21');
  const forces = new Map(coverage.forces.map(({ code }, index) => [code, index]));
  const made = new RecordedByForces(
    coverage.forces,
    { forceOfLsoa: Int32Array.from(lsoas, ({ force }) => forces.get(force ?? '') ?? -1) },
    coverage,
  );
  for (const record of records.values()) {
    const { level, code, name, recordedByForce } = record;
    const expected = made.of({ ...record, lsoas: indexesWithin(record, lsoas) });
    if (String(recordedByForce) === String(expected)) continue;
    yield {
      check: 'sums',
      file: paths.area(release, level, code),
      sentence:
        `${name}: its forces recorded ${totalText(expected)} by coverage.json; ` +
        `it says ${totalText(recordedByForce)}.`,
    };
  }
}

/** Indexes of the LSOAs of a force area, region, country or nation; none for other levels. */
function indexesWithin({ level, code }: AreaRecord, lsoas: readonly AreaRecord[]): number[] {
  if (level !== 'pfa' && level !== 'region' && level !== 'country' && level !== 'nation') return [];
  return lsoas.flatMap(({ force, parents }, index) =>
    (level === 'pfa' ? force : parents[level]) === code ? [index] : [],
  );
}

function totalText(counts: readonly number[] | undefined): string {
  return counts ? `${counts.join(', ')} by category` : 'nothing';
}
