import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  areaFile,
  areaPack,
  coverageFile,
  manifest,
  parseOutcode,
  paths,
  postcodeShard,
} from '@crimetrends/sdk/contract';
import { nearMatches } from '../../core/explanation/near-matches.js';
import { IngestError } from '../../core/ingest-error.js';
import {
  areasToPack,
  contextsToPack,
  type PackedOutcode,
  type PackInput,
} from '../../core/packing/pack-plan.js';
import type { PackedElement } from '../../core/packing/packed-elements.js';
import { read } from '../release/bundle-reader.js';

const MOST_NAMED = 5;

/** Reads the contents of a pack of some outcodes. Throws `noSuchArea` for an unknown outcode. */
export function readPackInput(
  bundle: string,
  release: string,
  asked: readonly string[],
  elements: readonly PackedElement[],
): PackInput {
  const outcodes = [...new Set(asked.map((text) => parseOutcode(text) ?? text))]
    .sort()
    .map((outcode) => readOutcode(bundle, release, outcode));
  const isThere = (path: string): boolean => existsSync(join(bundle, path));
  const textOf = (path: string): string => readFileSync(join(bundle, path), 'utf8');
  const areas = areasToPack(outcodes, elements)
    .map(({ code, level }) => paths.area(release, level, code))
    .filter(isThere)
    .map((path) => ({
      file: read(bundle, path, (content) => areaFile.parse(content)),
      text: textOf(path),
    }));
  return {
    manifest: read(bundle, paths.manifest(release), (content) => manifest.parse(content)),
    checksumsSha256: createHash('sha256')
      .update(readFileSync(join(bundle, paths.checksums(release))))
      .digest('hex'),
    coverage: read(bundle, paths.coverage(release), (content) => coverageFile.parse(content)),
    outcodes,
    areas,
    contexts: contextsToPack(release, areas, elements)
      .filter(isThere)
      .map((path) => ({ path, text: textOf(path) })),
  };
}

function readOutcode(bundle: string, release: string, outcode: string): PackedOutcode {
  const at = {
    areas: paths.outcode(release, outcode),
    postcodes: paths.postcodes(release, outcode),
  };
  if (parseOutcode(outcode) === undefined || !existsSync(join(bundle, at.areas)))
    throw noSuchOutcode(bundle, release, outcode);
  return {
    outcode,
    areas: read(bundle, at.areas, (content) => areaPack.parse(content)),
    postcodes: read(bundle, at.postcodes, (content) => postcodeShard.parse(content)),
    texts: {
      areas: readFileSync(join(bundle, at.areas), 'utf8'),
      postcodes: readFileSync(join(bundle, at.postcodes), 'utf8'),
    },
  };
}

function noSuchOutcode(bundle: string, release: string, outcode: string): IngestError {
  const there = readdirSync(join(bundle, paths.outcode(release, 'x'), '..'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
  const near = nearMatches(
    outcode,
    there.map((key) => ({ key, name: key })),
    MOST_NAMED,
  ).map(({ key }) => key);
  return new IngestError(
    'noSuchArea',
    `${bundle}: there is no outcode “${outcode}” in release ${release}. ` +
      `${near.length > 0 ? `Near it: ${near.join(', ')}.` : 'An outcode is the first half of a postcode, such as LU1.'}`,
    bundle,
  );
}
