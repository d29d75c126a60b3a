import type { Pointer } from '@crimetrends/sdk/contract';
import { compareReleases } from '../bundle/release-order.js';

/** Releases to try, nearest first: the one asked for, or all before the one the pointer names. */
export function rollbackCandidates(
  releases: readonly string[],
  pointer: Pointer | undefined,
  asked: string | undefined,
): string[] {
  if (asked !== undefined) return releases.includes(asked) ? [asked] : [];
  if (!pointer) return [];
  return releases
    .filter((release) => compareReleases(release, pointer.release) < 0)
    .sort(compareReleases)
    .toReversed();
}

/** Result of `rollback`, for people and for machines (`--json`). */
export interface RollbackReport {
  target: string;
  dryRun: boolean;
  /** The release that `latest.json` named. */
  from?: string;
  to: string;
  /** Nearer releases that are incomplete at the target, with the reason. */
  passedOver: { release: string; why: string }[];
}

/** The result as text. */
export function rollbackText({ target, dryRun, from, to, passedOver }: RollbackReport): string {
  const what =
    from === to
      ? `latest.json names ${to} already`
      : `latest.json ${dryRun ? 'would name' : 'now names'} ` +
        `${to}${from === undefined ? '' : `; before it was ${from}`}`;
  return [
    `${target}: ${what}`,
    ...passedOver.map(({ release, why }) => `  passed over ${release}: ${why}`),
    '',
  ].join('\n');
}
