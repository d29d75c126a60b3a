import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  areaFile,
  coverageFile,
  ledgerFile,
  manifest,
  paths,
  type AreaDetail,
} from '@crimetrends/sdk/contract';
import { IngestError } from '../../core/ingest-error.js';
import type { AreaPair, ReleaseSide } from '../../core/release-diff/release-side.js';
import { read } from './bundle-reader.js';

/** A release on disk, with its checksums. */
export interface ReleaseOnDisk extends ReleaseSide {
  bundle: string;
  /** sha256 by path below the release. */
  sums: Map<string, string>;
}

/** Reads a release’s manifest, coverage, ledger and list of checksums. */
export function openRelease(bundle: string, release: string): ReleaseOnDisk {
  return {
    bundle,
    release,
    manifest: read(bundle, paths.manifest(release), (content) => manifest.parse(content)),
    coverage: read(bundle, paths.coverage(release), (content) => coverageFile.parse(content)),
    ledger: read(bundle, paths.ledger(release), (content) => ledgerFile.parse(content)),
    sums: readSums(join(bundle, paths.checksums(release))),
  };
}

/** Areas whose files differ, one pair at a time. Files with the same checksum are not read. */
export function* areaPairs(before: ReleaseOnDisk, after: ReleaseOnDisk): Generator<AreaPair> {
  const files = [...new Set([...before.sums.keys(), ...after.sums.keys()])]
    .filter((below) => below.startsWith('areas/'))
    .sort();
  for (const below of files) {
    if (before.sums.get(below) === after.sums.get(below)) continue;
    const [a, b] = [recordIn(before, below), recordIn(after, below)];
    yield { ...(a && { before: a }), ...(b && { after: b }) };
  }
}

function recordIn({ bundle, release, sums }: ReleaseOnDisk, below: string): AreaDetail | undefined {
  return sums.has(below)
    ? read(bundle, paths.release(release) + below, (content) => areaFile.parse(content)).areas[0]
    : undefined;
}

function readSums(file: string): Map<string, string> {
  try {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  } catch (error) {
    throw new IngestError(
      'missingInput',
      `${file}: could not be read (${(error as Error).message}). “crimetrends verify” tells what else is missing.`,
      file,
    );
  }
}
