import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  areaFile,
  areaPack,
  contextFile,
  contextShard,
  coverageFile,
  extraVariationFile,
  ledgerFile,
  levelFile,
  levelOfCode,
  LEVELS,
  manifest,
  parseGssCode,
  parseOutcode,
  paths,
  postcodeShard,
  revisionsFile,
  type AreaFile,
  type AreaRecord,
  type Level,
} from '@crimetrends/sdk/contract';
import type { ContextEvidence, Evidence } from '../../core/explanation/evidence.js';
import type { FigureName } from '../../core/explanation/figures.js';
import { nearMatches } from '../../core/explanation/near-matches.js';
import { IngestError } from '../../core/ingest-error.js';
import { read, readLevel } from './bundle-reader.js';

const MOST_NAMED = 5;
const OF_CONTEXT: readonly FigureName[] = [
  'housePrices',
  'outcomes',
  'placeTypes',
  'people',
  'denominators',
];

/**
 * Reads the parts of a release that explain one figure of an area. Throws `noSuchArea`, with areas
 * of similar names.
 */
export function readEvidence(
  bundle: string,
  release: string,
  asked: string,
  figure: FigureName = 'rate',
): Evidence {
  const file = readAreaFile(bundle, release, parseGssCode(asked) ?? parseOutcode(asked));
  const record = file?.areas[0];
  if (!file || !record) throw noSuchArea(bundle, release, asked);
  const lsoas = [...lsoasIn(bundle, release, record)];
  const context = OF_CONTEXT.includes(figure)
    ? readContext(bundle, release, record, lsoas)
    : undefined;
  return {
    record,
    lsoas,
    months: file.months,
    names: new Map([
      ...Object.entries(file.names),
      ...file.comparators.map(({ code, name }) => [code, name] as const),
    ]),
    manifest: read(bundle, paths.manifest(release), (content) => manifest.parse(content)),
    extraVariation: read(bundle, paths.extraVariation(release), (content) =>
      extraVariationFile.parse(content),
    ),
    ledger: read(bundle, paths.ledger(release), (content) => ledgerFile.parse(content)),
    coverage: read(bundle, paths.coverage(release), (content) => coverageFile.parse(content)),
    ...(existsSync(join(bundle, paths.revisions(release))) && {
      revisions: read(bundle, paths.revisions(release), (content) => revisionsFile.parse(content)),
    }),
    ...(context && { context }),
    ...(figure === 'similar' && {
      peers: (record.similar?.areas ?? []).flatMap((code) => readArea(bundle, release, code) ?? []),
    }),
    ...(figure === 'rank' && { level: readLevel(bundle, record.level, release).records }),
  };
}

function readAreaFile(
  bundle: string,
  release: string,
  code: string | undefined,
): AreaFile | undefined {
  const level = code === undefined ? undefined : levelOfCode(code);
  if (code === undefined || !level || !existsSync(join(bundle, paths.area(release, level, code))))
    return undefined;
  return read(bundle, paths.area(release, level, code), (content) => areaFile.parse(content));
}

/** The context of an area and of its LSOAs; undefined where the release has none. */
function readContext(
  bundle: string,
  release: string,
  record: AreaRecord,
  lsoas: readonly AreaRecord[],
): ContextEvidence | undefined {
  const of = (level: Level, shard: string) =>
    read(bundle, paths.context(release, level, shard), (content) => contextFile.parse(content));
  if (!existsSync(join(bundle, paths.context(release, record.level, contextShard(record)))))
    return undefined;
  const { areas, ...file } = of(record.level, contextShard(record));
  const own = areas.find(({ code }) => code === record.code);
  if (!own) return undefined;
  const codes = new Set(lsoas.map(({ code }) => code));
  const shards = [...new Set(lsoas.map(contextShard))];
  return {
    file,
    own,
    lsoas: shards.flatMap((shard) =>
      of('lsoa21', shard).areas.filter(({ code }) => codes.has(code)),
    ),
  };
}

function readArea(
  bundle: string,
  release: string,
  code: string | undefined,
): AreaRecord | undefined {
  const level = code === undefined ? undefined : levelOfCode(code);
  if (code === undefined || !level || !existsSync(join(bundle, paths.area(release, level, code))))
    return undefined;
  return read(bundle, paths.area(release, level, code), (content) => areaPack.parse(content))
    .areas[0];
}

function* lsoasIn(bundle: string, release: string, area: AreaRecord): Generator<AreaRecord> {
  if (area.level === 'lsoa21') yield area;
  else
    for (const code of codesNear(bundle, release, area)) {
      const lsoa = readArea(bundle, release, code);
      if (
        lsoa &&
        (area.level === 'outcode' ||
          lsoa.force === area.code ||
          Object.values(lsoa.parents).includes(area.code))
      )
        yield lsoa;
    }
}

/**
 * Codes of LSOAs that include the area’s own: those of its postcodes, those of its LTLA where the
 * release lists them by LTLA, else all.
 */
function codesNear(bundle: string, release: string, area: AreaRecord): string[] {
  if (area.level === 'outcode')
    return read(bundle, paths.postcodes(release, area.code), (content) =>
      postcodeShard.parse(content),
    ).lsoa21;
  const shard = paths.context(release, 'lsoa21', contextShard(area));
  if (existsSync(join(bundle, shard)))
    return read(bundle, shard, (content) => contextFile.parse(content)).areas.map(
      ({ code }) => code,
    );
  return read(bundle, paths.level(release, 'lsoa21'), (content) =>
    levelFile.parse(content),
  ).areas.map(({ code }) => code);
}

function noSuchArea(bundle: string, release: string, asked: string): IngestError {
  // Larger areas first, so that a unitary authority, which has one code at two levels, is named at
  // its own.
  const levels = LEVELS.toReversed().filter((level) =>
    existsSync(join(bundle, paths.level(release, level))),
  );
  const areas = levels.flatMap((level) =>
    read(bundle, paths.level(release, level), (content) => levelFile.parse(content)).areas.map(
      ({ code, name }) => ({ key: code, name, level }),
    ),
  );
  const named = new Map(areas.map((area) => [area.key, area]));
  const near = nearMatches(asked, named.values(), MOST_NAMED).map(
    ({ key, name }) => `${key} ${name} (${named.get(key)!.level})`,
  );
  const words =
    near.length > 0
      ? `Near it: ${near.join(', ')}.`
      : 'Give the GSS code of an area; levels/ltla.json lists those of councils.';
  return new IngestError(
    'noSuchArea',
    `${bundle}: there is no area “${asked}” in release ${release}. ${words}`,
    bundle,
  );
}
