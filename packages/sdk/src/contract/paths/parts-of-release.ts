import type { AreaDetail } from '../files/area-file.js';
import type { Manifest, Source } from '../files/manifest.js';

/**
 * Which products a figure is made of: a list of file names, one table of the census, or all that
 * the product has.
 */
export type Parts = Readonly<Record<string, readonly string[] | string | true | undefined>>;

/**
 * The products that have a part in a figure, in the order given, each with only the files that
 * have.
 */
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

/** The products that say which LSOAs an area has: of an outcode also those that share them out. */
export function placingParts({ apportionedBy }: Pick<AreaDetail, 'apportionedBy'>): Parts {
  return {
    geography: true,
    ...(apportionedBy && { postcodes: true }),
    ...(apportionedBy === 'residentsCensus2021' && { 'postcode-residents': true }),
  };
}

/** The files of some names, in the order of the names. */
function namedFiles({ files }: Source, names: readonly string[]): Source['files'] {
  const byName = new Map(files.map((file) => [file.file, file]));
  return [...new Set(names)].flatMap((name) => byName.get(name) ?? []);
}

// A build takes the residents from TS001, and from TS021 only where that is not supplied.
const RESIDENTS = ['TS001', 'TS021'];

/** The census table that the residents are from; `undefined` where the release does not say it. */
export function residentsTable({ sources }: Manifest): string | undefined {
  const tables = sources.find(({ id }) => id === 'census')?.files ?? [];
  return RESIDENTS.find((id) => tables.some(({ table }) => table === id));
}
