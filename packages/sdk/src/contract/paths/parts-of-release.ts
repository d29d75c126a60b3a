import type { AreaDetail } from '../files/area-file.js';
import type { Manifest, Source } from '../files/manifest.js';

/**
 * Which products a figure is based on, by id: a list of file names, one census table, or `true` for
 * all files.
 */
export type Parts = Readonly<Record<string, readonly string[] | string | true | undefined>>;

/** The products that a figure is based on, in the given order, each with only the files used. */
export function sourcesOf({ sources }: Manifest, parts: Parts): Source[] {
  return Object.entries(parts).flatMap(([id, part]) => {
    const source = sources.find((each) => each.id === id);
    if (!source || part === undefined) return [];
    const files =
      typeof part === 'object'
        ? namedFiles(source, part)
        : source.files.filter(({ table }) => part === true || table === part);
    return [{ ...source, files }];
  });
}

/**
 * The products that place incidents in an area; for an outcode also those used to share out LSOAs.
 */
export function placingParts({ apportionedBy }: Pick<AreaDetail, 'apportionedBy'>): Parts {
  return {
    geography: true,
    ...(apportionedBy && { postcodes: true }),
    ...(apportionedBy === 'residentsCensus2021' && { 'postcode-residents': true }),
  };
}

/** The files with the given names, in that order. */
function namedFiles({ files }: Source, names: readonly string[]): Source['files'] {
  const byName = new Map(files.map((file) => [file.file, file]));
  return [...new Set(names)].flatMap((name) => byName.get(name) ?? []);
}

// A build takes residents from TS001, or from TS021 if TS001 was not supplied.
const RESIDENTS = ['TS001', 'TS021'];

/** The census table the residents come from; `undefined` if the release does not say. */
export function residentsTable({ sources }: Manifest): string | undefined {
  const tables = sources.find(({ id }) => id === 'census')?.files ?? [];
  return RESIDENTS.find((id) => tables.some(({ table }) => table === id));
}
