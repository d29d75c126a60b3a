import {
  areaFile,
  areaPack,
  boundaryFile,
  contextFile,
  coverageFile,
  ledgerFile,
  levelFile,
  LEVELS,
  manifest,
  paths,
  postcodeShard,
  rankingFile,
  revisionsFile,
  searchIndex,
  searchShard,
  type AreaFile,
  type AreaPack,
  type BoundaryFile,
  type ContextFile,
  type CoverageFile,
  type LedgerFile,
  type Level,
  type LevelFile,
  type Manifest,
  type PostcodeShard,
  type RankingFile,
  type RevisionsFile,
  type SearchIndex,
  type SearchShard,
} from '@crimetrends/sdk/contract';
import type { BundleFault } from './bundle-fault.js';
import type { FileOnDisk } from './file-on-disk.js';

/**
 * A file of a release, parsed by the contract. `unknown` is a kind of file that this version does
 * not know.
 */
export type BundleFile =
  | { kind: 'area'; level: Level; code: string; content: AreaFile }
  | { kind: 'outcode'; outcode: string; content: AreaPack }
  | { kind: 'postcodes'; outcode: string; content: PostcodeShard }
  | { kind: 'context'; level: Level; shard: string; content: ContextFile }
  | { kind: 'boundaries'; level: Level; within: string; content: BoundaryFile }
  | { kind: 'ranking'; level: Level; within: string; content: RankingFile }
  | { kind: 'search'; content: SearchIndex | SearchShard }
  | { kind: 'level'; level: Level; content: LevelFile }
  | { kind: 'coverage'; content: CoverageFile }
  | { kind: 'ledger'; content: LedgerFile }
  | { kind: 'revisions'; content: RevisionsFile }
  | { kind: 'manifest'; content: Manifest }
  | { kind: 'unknown' };

/** Tells by its path what a file is and parses it; a file that does not parse is a fault. */
export function readBundleFile(
  release: string,
  { path, text }: Pick<FileOnDisk, 'path' | 'text'>,
): BundleFile | { fault: BundleFault } {
  const parse = parserOf(release, path);
  if (!parse) return { kind: 'unknown' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      fault: {
        check: 'contract',
        file: path,
        sentence: `is not valid JSON (${(error as Error).message}).`,
      },
    };
  }
  try {
    return parse(json);
  } catch (error) {
    return {
      fault: {
        check: 'contract',
        file: path,
        sentence: `does not parse by the contract${whereIn(json, error)}.`,
      },
    };
  }
}

function parserOf(release: string, path: string): ((json: unknown) => BundleFile) | undefined {
  if (path === paths.coverage(release))
    return (json) => ({ kind: 'coverage', content: coverageFile.parse(json) });
  if (path === paths.ledger(release))
    return (json) => ({ kind: 'ledger', content: ledgerFile.parse(json) });
  if (path === paths.manifest(release))
    return (json) => ({ kind: 'manifest', content: manifest.parse(json) });
  if (path === paths.revisions(release))
    return (json) => ({ kind: 'revisions', content: revisionsFile.parse(json) });
  const below = path.slice(paths.release(release).length);
  const [, folder, rest] = /^([a-z]+)\/(.+)\.json$/.exec(below) ?? [];
  if (folder === 'search')
    return (json) => ({
      kind: 'search',
      content: rest === 'index' ? searchIndex.parse(json) : searchShard.parse(json),
    });
  if (folder === 'outcodes')
    return (json) => ({ kind: 'outcode', outcode: rest!, content: areaPack.parse(json) });
  if (folder === 'postcodes')
    return (json) => ({ kind: 'postcodes', outcode: rest!, content: postcodeShard.parse(json) });
  const [name, code] = (rest ?? '').split('/');
  const level = LEVELS.find((known) => known === name);
  if (folder === 'levels' && level && code === undefined)
    return (json) => ({ kind: 'level', level, content: levelFile.parse(json) });
  if (folder === 'areas' && level && code !== undefined)
    return (json) => ({ kind: 'area', level, code, content: areaFile.parse(json) });
  if (folder === 'boundaries' && level && code !== undefined)
    return (json) => ({
      kind: 'boundaries',
      level,
      within: code,
      content: boundaryFile.parse(json),
    });
  if (folder === 'rankings' && level && code !== undefined)
    return (json) => ({ kind: 'ranking', level, within: code, content: rankingFile.parse(json) });
  if (folder === 'contexts' && level && code !== undefined)
    return (json) => ({ kind: 'context', level, shard: code, content: contextFile.parse(json) });
  return undefined;
}

// zod/mini carries no words of its own, so say where it stopped and what stands there.
function whereIn(json: unknown, error: unknown): string {
  const [issue] = (error as { issues?: { path?: PropertyKey[] }[] }).issues ?? [];
  if (!issue?.path) return ` (${(error as Error).message.split('\n')[0]})`;
  let found = json;
  for (const key of issue.path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60);
  return ` at ${issue.path.map(String).join('.') || 'its top'}: found ${shown}`;
}
