import {
  areaFile,
  areaPack,
  boundaryFile,
  contextFile,
  coverageFile,
  extraVariationFile,
  ledgerFile,
  LEVELS,
  levelFile,
  manifest,
  paths,
  postcodeShard,
  rankingFile,
  reconciliationFile,
  revisionsFile,
  searchIndex,
  searchShard,
  type Level,
} from '@crimetrends/sdk/contract';

/**
 * Every kind of file in a release: its path below the release's folder, and the schema that reads
 * it. A name in braces is a part of the path, and a field of the file once read.
 */
export const FILE_KINDS = {
  manifest: { path: 'manifest.json', schema: manifest },
  coverage: { path: 'coverage.json', schema: coverageFile },
  extraVariation: { path: 'extra-variation.json', schema: extraVariationFile },
  ledger: { path: 'ledger.json', schema: ledgerFile },
  revisions: { path: 'revisions.json', schema: revisionsFile },
  reconciliation: { path: 'reconciliation.json', schema: reconciliationFile },
  level: { path: 'levels/{level}.json', schema: levelFile },
  area: { path: 'areas/{level}/{code}.json', schema: areaFile },
  outcode: { path: 'outcodes/{outcode}.json', schema: areaPack },
  postcodes: { path: 'postcodes/{outcode}.json', schema: postcodeShard },
  context: { path: 'contexts/{level}/{shard}.json', schema: contextFile },
  ranking: { path: 'rankings/{level}/{within}.json', schema: rankingFile },
  boundaries: { path: 'boundaries/{level}/{within}.json', schema: boundaryFile },
  searchIndex: { path: 'search/index.json', schema: searchIndex },
  search: { path: 'search/{key}.json', schema: searchShard },
} as const;

export type FileKind = keyof typeof FILE_KINDS;

type PathParts<Path> = Path extends `${string}{${infer Part}}${infer Rest}`
  ? Part | PathParts<Rest>
  : never;

/** A file as the contract reads it, with the parts of its path. By default a file of any kind. */
export type FileOfKind<Kind extends FileKind = FileKind> = {
  [Each in Kind]: {
    kind: Each;
    content: ReturnType<(typeof FILE_KINDS)[Each]['schema']['parse']>;
  } & {
    [Part in PathParts<(typeof FILE_KINDS)[Each]['path']>]: Part extends 'level' ? Level : string;
  };
}[Kind];

/** A kind of file, and what its path says. */
export interface FoundKind {
  kind: FileKind;
  parts: Readonly<Record<string, string>>;
}

const PATTERNS = Object.entries(FILE_KINDS).map(([kind, { path }]) => ({
  kind: kind as FileKind,
  pattern: patternOf(path),
}));

/**
 * The kind of the file at a path below the bundle's base: the first row that fits. `undefined` for
 * a path of no known kind.
 */
export function kindOfPath(release: string, path: string): FoundKind | undefined {
  const folder = paths.release(release);
  if (!path.startsWith(folder)) return undefined;
  const below = path.slice(folder.length);
  for (const { kind, pattern } of PATTERNS) {
    const found = pattern.exec(below);
    if (found) return { kind, parts: found.groups ?? {} };
  }
  return undefined;
}

function patternOf(path: string): RegExp {
  const pattern = path
    .replaceAll('.', String.raw`\.`)
    .replace(/\{(\w+)\}/g, (_, part: string) =>
      part === 'level' ? `(?<level>${LEVELS.join('|')})` : `(?<${part}>[^/]+)`,
    );
  return new RegExp(`^${pattern}$`);
}
