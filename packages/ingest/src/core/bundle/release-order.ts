/**
 * Compares release names by month, then by correction as a number: 2025-12, 2025-12.2, 2025-12.10.
 */
export function compareReleases(a: string, b: string): number {
  const [monthA, correctionA] = parts(a);
  const [monthB, correctionB] = parts(b);
  return monthA === monthB ? correctionA - correctionB : monthA < monthB ? -1 : 1;
}

function parts(release: string): [string, number] {
  const [month, correction] = release.split('.');
  return [month!, Number(correction ?? 1)];
}

/** Releases to remove: all but the `keep` newest and the one that the pointer names. */
export function releasesToRemove(
  releases: readonly string[],
  named: string,
  keep: number,
): string[] {
  const newestFirst = [...releases].sort(compareReleases).toReversed();
  return newestFirst
    .slice(keep)
    .filter((release) => release !== named)
    .toReversed();
}
