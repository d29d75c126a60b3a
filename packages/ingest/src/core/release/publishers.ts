import type { Source } from '@crimetrends/sdk/contract';
import type { LayoutKind } from '../input/layouts/layout.js';

/**
 * A publisher's product in the registry. `[year]` in the attribution becomes the release's year.
 */
export interface Publisher extends Omit<Source, 'edition' | 'files'> {
  kinds: LayoutKind[];
}

/** A file used in the release. */
export interface UsedFile {
  kind: LayoutKind;
  edition: string;
  file: string;
  rows: number;
  bytes: number;
  sha256: string;
  /** Id of a census table. */
  table?: string;
}

/**
 * The release's sources, each with its files. Demonstration input is credited as such, never to a
 * real publisher.
 */
export function sourcesOf(
  publishers: readonly Publisher[],
  used: readonly UsedFile[],
  year: string,
  demoNotice: string | undefined,
): Source[] {
  return publishers
    .map(({ kinds, attribution, ...publisher }): Source => {
      const files = used.filter(({ kind }) => kinds.includes(kind));
      return {
        ...publisher,
        attribution: attribution.replaceAll('[year]', year),
        ...(demoNotice !== undefined && {
          publisher: 'CrimeTrends',
          licence: 'MIT',
          attribution: demoNotice,
        }),
        edition: [
          ...new Set(files.map(({ edition }) => edition).filter((edition) => edition !== '')),
        ]
          .sort()
          .join(', '),
        files: files.map(({ file, rows, bytes, sha256, table }) => ({
          file,
          rows,
          bytes,
          sha256,
          ...(table !== undefined && { table }),
        })),
      };
    })
    .filter(({ files }) => files.length > 0);
}
