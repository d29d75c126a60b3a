import { paths, type Ranked } from '@crimetrends/sdk/contract';
import { tauByLevel } from '../../release/statistics/extra-variation.js';
import { ranksByArea } from '../../release/statistics/ranks.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/** Checks each area's ranks against those computed from all records. */
export function* rankFaults({
  release,
  records,
  ranks,
  extraVariation,
}: KeptRelease): Generator<BundleFault> {
  if (!extraVariation) return;
  const recomputed = ranksByArea([...records.values()], tauByLevel(extraVariation.levels));
  for (const record of records.values()) {
    const [own, expected] = [ranks.get(record.code), recomputed.get(record.code)];
    const fault = (sentence: string): BundleFault => ({
      check: 'ranks',
      file: paths.area(release, record.level, record.code),
      sentence: `${record.name}: ${sentence}`,
    });
    if (JSON.stringify(own) !== JSON.stringify(expected))
      yield fault(`its ranks ${differenceOf(own, expected)}.`);
  }
}

function differenceOf(own: Ranked[] | undefined, expected: Ranked[] | undefined): string {
  if (!own) return 'are missing';
  if (!expected) return 'are given, yet it has no complete figures';
  const at = expected.findIndex(
    (place, index) => JSON.stringify(place) !== JSON.stringify(own[index]),
  );
  return `in ${(expected[at] ?? own[at] ?? own.at(-1)!).within} are not those that the release’s figures give`;
}
