import { paths, type AreaRecord, type NearbyArea } from '@crimetrends/sdk/contract';
import { areasAtLevel } from '../../geography/areas-at-level.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/**
 * Checks that an area's neighbours are of its level and nearest first, and that two areas give the
 * same distance between them.
 */
export function* nearbyFaults({ release, records, nearby }: KeptRelease): Generator<BundleFault> {
  const counties = new Set(areasAtLevel('county', [...records.values()]).map(({ code }) => code));
  for (const record of records.values()) {
    const own = read(nearby.get(record.code));
    const fault = (sentence: string): BundleFault => ({
      check: 'links',
      file: paths.area(release, record.level, record.code),
      sentence: `${record.name}: ${sentence}`,
    });
    if (
      own.some(
        ({ kilometres }, index) => kilometres < 0 || kilometres < (own[index - 1]?.kilometres ?? 0),
      )
    )
      yield fault('the areas near to it do not stand nearest first.');
    if (new Set([record.code, ...own.map(({ code }) => code)]).size < own.length + 1)
      yield fault('an area near to it is named twice, or it is itself.');
    for (const other of own) {
      const there = records.get(other.code);
      if (
        !there ||
        !(there.level === record.level || (record.level === 'county' && counties.has(other.code)))
      )
        yield fault(
          `${other.code} is said to be near to it and is no ${record.level} of the release.`,
        );
      else if (there.level === record.level)
        yield* pairFaults(record, other, read(nearby.get(other.code)), fault);
    }
  }
}

/** Checks that the other area gives the same distance, or has nearer neighbours only. */
function* pairFaults(
  { code }: AreaRecord,
  { code: other, kilometres }: NearbyArea,
  theirs: readonly NearbyArea[],
  fault: (sentence: string) => BundleFault,
): Generator<BundleFault> {
  const back = theirs.find((area) => area.code === code);
  if (back && back.kilometres !== kilometres)
    yield fault(`${other} is ${kilometres} km away, and says ${back.kilometres}.`);
  if (!back && (theirs.at(-1)?.kilometres ?? Infinity) > kilometres)
    yield fault(
      `${other} is ${kilometres} km away, and names areas that are further and not this one.`,
    );
}

/** Neighbours as one text: as objects they take 40 MB for the nation. */
export function nearbyText(nearby: readonly NearbyArea[]): string {
  return nearby.map(({ code, kilometres }) => `${code} ${kilometres}`).join(',');
}

function read(text: string | undefined): NearbyArea[] {
  return text
    ? text
        .split(',')
        .map((area) => ({ code: area.split(' ')[0]!, kilometres: Number(area.split(' ')[1]) }))
    : [];
}
