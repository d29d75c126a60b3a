import type { Level } from '../vocabulary/codes.js';
import { inRelease, lookupPaths } from './lookup-paths.js';

/** Every path of a bundle, relative to its base. Nothing else joins path segments. */
export const paths = {
  ...lookupPaths,
  /** The folder of a release, with a slash at its end. */
  release: (release: string): string => inRelease(release, ''),
  /** What a release is made of. */
  manifest: (release: string): string => inRelease(release, 'manifest.json'),
  /** What each police force supplied. */
  coverage: (release: string): string => inRelease(release, 'coverage.json'),
  /** Where each row went. */
  ledger: (release: string): string => inRelease(release, 'ledger.json'),
  /** Which months changed. */
  revisions: (release: string): string => inRelease(release, 'revisions.json'),
  /** sha256 of every other file of the release, in the format of `sha256sum`. */
  checksums: (release: string): string => inRelease(release, 'SHA256SUMS'),
  /** The areas of a level. */
  level: (release: string, level: Level): string => inRelease(release, `levels/${level}.json`),
  /** Contexts of the areas of a level; `contextShard` tells which file holds an area. */
  context: (release: string, level: Level, shard: string): string =>
    inRelease(release, `contexts/${level}/${shard}.json`),
  /** The areas of a level inside a larger one, by its code. */
  ranking: (release: string, level: Level, within: string): string =>
    inRelease(release, `rankings/${level}/${within}.json`),
  /** The keys of the search index. */
  searchIndex: (release: string): string => inRelease(release, 'search/index.json'),
  /**
   * Areas with a word that begins with the key. No key is a name by itself: `con.json` is none on
   * Windows.
   */
  search: (release: string, key: string): string => inRelease(release, `search/starts-${key}.json`),
  /** Boundaries of the areas of a level inside a larger one. */
  boundaries: (release: string, level: Level, larger: string): string =>
    inRelease(release, `boundaries/${level}/${larger}.json`),
} as const;

/** Which context file of its level holds an area: its LTLA's for smaller areas, else its own. */
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
