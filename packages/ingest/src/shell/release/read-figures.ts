import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  coverageFile,
  paths,
  reconciliationFile,
  type ReconciliationFile,
} from '@crimetrends/sdk/contract';
import { IngestError } from '../../core/ingest-error.js';
import type { OurFigures } from '../../core/reconciliation/our-figures.js';
import { figuresOfRelease } from '../../core/reconciliation/release-figures.js';
import { read, readLevel } from './bundle-reader.js';

/** Recorded crime of a built release by police force and LTLA. */
export function readFigures(bundle: string, release: string): OurFigures {
  const coverage = read(bundle, paths.coverage(release), (content) => coverageFile.parse(content));
  const areas = (['pfa', 'ltla'] as const).flatMap(
    (level) => readLevel(bundle, level, release).records,
  );
  return figuresOfRelease(coverage, areas);
}

/** What a release says of official tables. Throws `missingInput` where it was built without any. */
export function readReconciliation(bundle: string, release: string): ReconciliationFile {
  const path = paths.reconciliation(release);
  if (!existsSync(join(bundle, path)))
    throw new IngestError(
      'missingInput',
      `${bundle}: release ${release} was built without official tables, so it has no comparison ` +
        'with them. Name a table with --table, or put it into the input folder and build again.',
      bundle,
    );
  return read(bundle, path, (content) => reconciliationFile.parse(content));
}
