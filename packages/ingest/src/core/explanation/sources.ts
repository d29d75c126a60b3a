import {
  sourcesOf as sourcesOfRelease,
  type Manifest,
  type Parts,
  type Source,
} from '@crimetrends/sdk/contract';
import type { RowsRead } from './rows.js';

export { placingParts, residentsTable } from '@crimetrends/sdk/contract';

/** Files of one product. */
export type ExplainedSource = Pick<Source, 'id' | 'publisher' | 'title' | 'edition' | 'files'>;

/** The products that have a part in a figure, in the order given, with the files that have. */
export function sourcesOf(manifest: Manifest, parts: Parts): ExplainedSource[] {
  return sourcesOfRelease(manifest, parts).map(({ id, publisher, title, edition, files }) => ({
    id,
    publisher,
    title,
    edition,
    files,
  }));
}

/** Names of the files whose rows are accounted for. */
export function streetFiles({ forces = [] }: RowsRead): string[] {
  return forces.flatMap(({ files }) => files.map(({ file }) => file));
}
