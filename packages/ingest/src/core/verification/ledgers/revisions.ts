import { paths } from '@crimetrends/sdk/contract';
import { compareReleases } from '../../bundle/release-order.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/**
 * Checks that the list of revisions belongs to this release, refers to an earlier one, and agrees
 * with the ledger.
 */
export function* revisionFaults({
  release,
  revisions,
  ledger,
}: KeptRelease): Generator<BundleFault> {
  const fault = (sentence: string): BundleFault => ({
    check: 'ledger',
    file: paths.revisions(release),
    sentence,
  });
  if (!revisions) {
    yield fault('is missing or cannot be read, so nobody can tell what was revised.');
    return;
  }
  if (revisions.release !== release) yield fault(`is of release ${revisions.release}.`);
  const { comparedWith, months } = revisions;
  if (comparedWith.kind !== 'first' && compareReleases(comparedWith.release, release) >= 0)
    yield fault(`is compared with ${comparedWith.release}, which does not come before it.`);
  const entries = new Map(ledger?.files.map((entry) => [`${entry.force} ${entry.month}`, entry]));
  for (const { force, month, kind, rowsAfter, countedAfter } of months) {
    const entry = entries.get(`${force} ${month}`);
    if (rowsAfter !== entry?.read || countedAfter !== entry?.counted) {
      yield fault(
        `${force} ${month} (${kind}): ${rowsAfter ?? 'no'} rows, ${countedAfter ?? 'none'} ` +
          'counted; ledger.json has ' +
          `${entry ? `${entry.read} and ${entry.counted}` : 'no such file'}.`,
      );
    }
  }
}
