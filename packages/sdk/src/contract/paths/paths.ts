import type { Level } from '../vocabulary/codes.js';
import { inRelease, lookupPaths } from './lookup-paths.js';

/** All paths of a bundle, relative to its base. The only code that joins path segments. */
export const paths = {
  ...lookupPaths,
  /** Folder of a release, with a trailing slash. */
  release: (release: string): string => inRelease(release, ''),
  /** What the release was built from. */
  manifest: (release: string): string => inRelease(release, 'manifest.json'),
  /** What each police force supplied. */
  coverage: (release: string): string => inRelease(release, 'coverage.json'),
  /** How much areas vary from year to year beyond chance. */
  extraVariation: (release: string): string => inRelease(release, 'extra-variation.json'),
  /** What became of each row. */
  ledger: (release: string): string => inRelease(release, 'ledger.json'),
  /** Which months were revised. */
  revisions: (release: string): string => inRelease(release, 'revisions.json'),
  /** The release beside official tables, if it was built with any. */
  reconciliation: (release: string): string => inRelease(release, 'reconciliation.json'),
  /** sha256 of every other file of the release, in `sha256sum` format. */
  checksums: (release: string): string => inRelease(release, 'SHA256SUMS'),
  /** All areas of a level. */
  level: (release: string, level: Level): string => inRelease(release, `levels/${level}.json`),
  /** Context of the areas of a level; `contextShard` gives the shard of an area. */
  context: (release: string, level: Level, shard: string): string =>
    inRelease(release, `contexts/${level}/${shard}.json`),
  /** Ranking of a level within a larger area, by its code. */
  ranking: (release: string, level: Level, within: string): string =>
    inRelease(release, `rankings/${level}/${within}.json`),
  /** Keys of the search index. */
  searchIndex: (release: string): string => inRelease(release, 'search/index.json'),
  /**
   * Areas with a word that starts with the key. The prefix avoids names such as `con.json`, which
   * Windows reserves.
   */
  search: (release: string, key: string): string => inRelease(release, `search/starts-${key}.json`),
  /** Boundaries of a level within a larger area. */
  boundaries: (release: string, level: Level, larger: string): string =>
    inRelease(release, `boundaries/${level}/${larger}.json`),
} as const;

/** The context shard of an area: its LTLA for smaller areas, otherwise itself. */
export function contextShard({
  code,
  level,
  parents,
}: {
  code: string;
  level: Level;
  parents: Partial<Record<Level, string>>;
}): string {
  return level === 'lsoa21' || level === 'msoa21' || level === 'ward'
    ? (parents.ltla ?? code)
    : code;
}
