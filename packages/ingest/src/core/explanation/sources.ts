import type { Manifest } from '@crimetrends/sdk/contract';

/** Files of one product, other than the police’s. */
export interface ExplainedSource {
  publisher: string;
  title: string;
  edition: string;
  files: Manifest['sources'][number]['files'];
}

// A build takes the residents from TS001, and from TS021 only where that is not supplied.
const RESIDENTS = ['TS001', 'TS021'];

/** What a rate is made of besides police files: the lookups that place an LSOA, and the table of residents. Postcodes, prices and outcomes have no part in it. */
export function sourcesOfRate({ sources }: Manifest): { sources: ExplainedSource[]; residentsFrom?: string } {
  const tables = sources.find(({ id }) => id === 'census')?.files ?? [];
  const residentsFrom = RESIDENTS.find((id) => tables.some(({ table }) => table === id));
  const explained = sources.filter(({ id }) => id === 'geography' || id === 'census').map(({ id, publisher, title, edition, files }) => ({
    publisher, title, edition, files: id === 'census' ? files.filter(({ table }) => table === residentsFrom) : files,
  }));
  return { sources: explained, ...(residentsFrom !== undefined && { residentsFrom }) };
}
