import { IngestError } from '../ingest-error.js';

/** A source that `download` can fetch: one record of `sources/download`. */
export interface DownloadSource {
  id: string;
  /** A name for `--only` besides the id: police, geography, postcodes … */
  group: string;
  /** Fetched only when named by its id. */
  onRequest?: true;
  publisher: string;
  title: string;
  /** The publisher's page, for people. */
  page: string;
  fetch: FileFetch | TableFetch;
  licence: string;
  attribution: string;
  cadence: string;
  /** Columns by which a build recognises it; empty for Price Paid, which has no header. */
  recognisedBy: readonly string[];
  /** The day the record was last checked. */
  checked: string;
  /** What was checked that day, and what was not. */
  seen: string;
}

/**
 * One file, or one for each archive, year or table; its name replaces the braces in `url` and `to`.
 */
export interface FileFetch {
  how: 'file';
  url: string;
  /** Path below the download folder. */
  to: string;
  /** A page that lists MD5 checksums beside the links to files. */
  checksums?: string;
  each?: 'archive' | 'year' | 'table';
  values?: readonly string[];
  /** How many years, up to and including the newest. */
  years?: number;
}

/** A layer of an ArcGIS feature service, fetched page by page and written as CSV. */
export interface TableFetch {
  how: 'table';
  /** The layer's address, without `/query`. */
  url: string;
  to: string;
  /** Write the points' latitude and longitude as the columns `lat` and `long`. */
  points?: true;
}

const TEXTS = [
  'id',
  'group',
  'publisher',
  'title',
  'page',
  'licence',
  'attribution',
  'cadence',
  'checked',
  'seen',
] as const;

/** Reads a record. Throws an error that names the missing parts. */
export function parseDownloadSource(text: string, file: string): DownloadSource {
  let record: Partial<DownloadSource>;
  try {
    record = JSON.parse(text) as Partial<DownloadSource>;
  } catch (error) {
    throw new IngestError(
      'invalidArgument',
      `${file}: not valid JSON (${(error as Error).message}).`,
      file,
    );
  }
  const empty: string[] = TEXTS.filter(
    (name) => typeof record[name] !== 'string' || record[name] === '',
  );
  if (!Array.isArray(record.recognisedBy)) empty.push('recognisedBy');
  if (
    !record.fetch ||
    !['file', 'table'].includes(record.fetch.how) ||
    !record.fetch.url?.startsWith('https://')
  )
    empty.push('fetch (how: file or table, with an https url)');
  // The path is joined to the download folder and must not leave it.
  if (!/^[\w-]+(\/[\w{}.-]+)+$/.test(record.fetch?.to ?? '') || record.fetch?.to.includes('..'))
    empty.push('fetch.to (folder/file)');
  if (empty.length > 0)
    throw new IngestError(
      'invalidArgument',
      `${file}: a source needs ${empty.join(', ')}. Add it as the other records have it.`,
      file,
    );
  return record as DownloadSource;
}
