import { paths, type SearchShard } from '@crimetrends/sdk/contract';
import { searchFiles } from '../../release/search-index/search-files.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/** Checks the search index against a new one made from the areas' own files. */
export function* searchFaults({
  release,
  records,
  search,
  outcodes,
}: KeptRelease): Generator<BundleFault> {
  // Older releases have no search index.
  if (search.size === 0) return;
  const fault = (file: string, sentence: string): BundleFault => ({
    check: 'links',
    file,
    sentence,
  });
  const { index, shards } = searchFiles({
    release,
    records: [...records.values()],
    outcodes: [...outcodes.keys()].sort(),
  });
  const left = new Set(search.keys());
  const expected: [string, object][] = [
    [paths.searchIndex(release), index],
    ...[...shards].map(([key, shard]): [string, object] => [paths.search(release, key), shard]),
  ];
  for (const [file, content] of expected) {
    const found = search.get(file);
    left.delete(file);
    if (found === undefined) yield fault(file, 'is missing or cannot be read.');
    else if (found !== JSON.stringify(content) && found !== JSON.stringify(asBefore(content)))
      yield fault(file, differenceOf(JSON.parse(found) as Partial<SearchShard>, content));
  }
  for (const file of left) yield fault(file, 'holds words that no area has.');
}

// Shards of older releases lack the Welsh names of the places that areas lie in.
function asBefore({ placesWelsh: _, ...others }: Partial<SearchShard>): object {
  return others;
}

function differenceOf({ codes }: Partial<SearchShard>, expected: Partial<SearchShard>): string {
  if (!codes || !expected.codes) return 'does not name the shards that the areas make.';
  const missing = expected.codes.find((code) => !codes.includes(code));
  return missing === undefined
    ? 'does not say of its areas what their own files say.'
    : `does not hold ${missing}.`;
}
