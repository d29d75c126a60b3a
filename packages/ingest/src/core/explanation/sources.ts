import {
  sourcesOf as sourcesOfRelease,
  type Manifest,
  type Parts,
  type Source,
} from '@crimetrends/sdk/contract';
import type { RowsRead } from './rows.js';

export { placingParts, residentsTable } from '@crimetrends/sdk/contract';

/** A publisher's product and its files. */
export type ExplainedSource = Pick<Source, 'id' | 'publisher' | 'title' | 'edition' | 'files'>;

/** The products and files that a figure is made from, in the order given. */
export function sourcesOf(manifest: Manifest, parts: Parts): ExplainedSource[] {
  return sourcesOfRelease(manifest, parts).map(({ id, publisher, title, edition, files }) => ({
    id,
    publisher,
    title,
    edition,
    files,
  }));
}

/** Names of the street files in the account. */
export function streetFiles({ forces = [] }: RowsRead): string[] {
  return forces.flatMap(({ files }) => files.map(({ file }) => file));
}
