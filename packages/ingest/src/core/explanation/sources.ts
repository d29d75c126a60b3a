import type { AreaDetail, Manifest } from '@crimetrends/sdk/contract';
import type { RowsRead } from './rows.js';

type InputFile = Manifest['sources'][number]['files'][number];

/** Files of one product. */
export interface ExplainedSource {
  id: string;
  publisher: string;
  title: string;
  edition: string;
  files: InputFile[];
}

/** Which products a figure is made of: a list of file names, one table of the census, or all that the product has. */
export type Parts = Readonly<Record<string, readonly string[] | string | true | undefined>>;

/** The products that have a part in a figure, in the order given, with the files that have. */
export function sourcesOf({ sources }: Manifest, parts: Parts): ExplainedSource[] {
  return Object.entries(parts).flatMap(([id, part]) => {
    const source = sources.find((each) => each.id === id);
    if (!source || part === undefined) return [];
    const { publisher, title, edition, files } = source;
    const chosen = typeof part === 'object' ? namedFiles(files, part) : files.filter(({ table }) => part === true || table === part);
    return [{ id, publisher, title, edition, files: chosen }];
  });
}

/** The products that say which LSOAs an area has: of an outcode also those that share them out. */
export function placingParts({ apportionedBy }: Pick<AreaDetail, 'apportionedBy'>): Parts {
  return { geography: true, ...(apportionedBy && { postcodes: true }), ...(apportionedBy === 'residentsCensus2021' && { 'postcode-residents': true }) };
}

/** The files of some names, in the order of the names. */
function namedFiles(files: readonly InputFile[], names: readonly string[]): InputFile[] {
  const byName = new Map(files.map((file) => [file.file, file]));
  return [...new Set(names)].flatMap((name) => byName.get(name) ?? []);
}

/** Names of the files whose rows are accounted for. */
export function streetFiles({ forces = [] }: RowsRead): string[] {
  return forces.flatMap(({ files }) => files.map(({ file }) => file));
}

// A build takes the residents from TS001, and from TS021 only where that is not supplied.
const RESIDENTS = ['TS001', 'TS021'];

/** The census table that the residents are from; `undefined` where the release does not say it. */
export function residentsTable({ sources }: Manifest): string | undefined {
  const tables = sources.find(({ id }) => id === 'census')?.files ?? [];
  return RESIDENTS.find((id) => tables.some(({ table }) => table === id));
}
