import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Finding } from '../../core/findings.js';
import { boundaryFiles, type DrawnFile } from '../../core/geography/boundaries/boundary-files.js';
import {
  readCollection,
  type BoundaryCollection,
} from '../../core/geography/boundaries/collection.js';
import type { Geography } from '../../core/geography/geography.js';
import type { FoundFile } from '../../core/input/inventory.js';
import type { ReadFile } from '../input/read-file.js';
import type { Workbench } from '../input/workbench.js';

/** The drawn maps of a release, the findings about them, and the files they were drawn from. */
export interface LoadedBoundaries {
  files: DrawnFile[];
  findings: Finding[];
  read: ReadFile[];
}

// The nation's LSOAs are 130 MB generalised to 20 m, and 600 MB in full detail, more than a string
// can hold.
const LARGEST_BYTES = 200_000_000;

/** Reads the files of boundaries and draws the areas of the release. */
export async function loadBoundaries(
  { files }: Workbench,
  found: readonly FoundFile[],
  geography: Geography,
): Promise<LoadedBoundaries> {
  const findings: Finding[] = [];
  const read = new Map<BoundaryCollection, ReadFile>();
  for (const one of found) {
    if (one.bytes > LARGEST_BYTES) {
      findings.push({
        level: 'warn',
        check: 'boundariesLeft',
        file: one.file,
        sentence:
          `${one.file}: ${Math.round(one.bytes / 1e6)} MB of boundaries are more than a build ` +
          `reads (${LARGEST_BYTES / 1e6} MB). Use a generalised edition (BGC, BSC or BUC). ` +
          'It was left out.',
      });
      continue;
    }
    const bytes = await buffer(await files.get(one.file)!.open());
    const collection = readCollection(one, bytes.toString('utf8').replace(/^\uFEFF/, ''));
    findings.push(...collection.findings);
    if ('collection' in collection)
      read.set(collection.collection, {
        file: one.file,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        lines: collection.features,
        found: one,
      });
  }
  const drawn = boundaryFiles(geography, [...read.keys()]);
  return {
    files: drawn.files,
    findings: [...findings, ...drawn.findings],
    read: drawn.used.map((collection) => read.get(collection)!),
  };
}
