import { IngestError } from '../ingest-error.js';

/** A source that `download` can fetch, as a record of `sources/download` says it. */
export interface DownloadSource {
  id: string;
  /** What `--only` may name besides the id: police, geography, postcodes … */
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
  /** The day the record was last looked at. */
  checked: string;
  /** What was seen, and what was not. */
  seen: string;
}

/**
 * A file as it is, or one for each archive, year or table: the name in braces in `url` and `to`.
 */
export interface FileFetch {
  how: 'file';
  url: string;
  /** Path below the download folder. */
  to: string;
  /** A page that shows the MD5 beside each file's link. */
  checksums?: string;
  each?: 'archive' | 'year' | 'table';
  values?: readonly string[];
  /** How many years back from the newest, that one included. */
  years?: number;
}

/** A layer of an ArcGIS feature service, fetched page by page and written as CSV. */
export interface TableFetch {
  how: 'table';
  /** The layer's own address; `/query` is added. */
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

/** Reads a record; throws with what is missing from it. */
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
  // The path is joined to the download folder and must stay below it.
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
