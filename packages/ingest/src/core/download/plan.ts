import type { DownloadSource } from './source.js';
import { IngestError } from '../ingest-error.js';

/** Options of a download. */
export interface DownloadRequest {
  /** Ids or groups; empty for everything except sources fetched on request only. */
  only: readonly string[];
  /** Police archives by month, such as 2025-12; empty for the latest. */
  months: readonly string[];
  /** Today as YYYY-MM-DD; decides which years of Price Paid exist. */
  today: string;
  /** Source or group → address to use in place of the publisher's own. */
  bases: ReadonlyMap<string, string>;
}

/** One file to fetch. */
export interface PlannedDownload {
  source: string;
  title: string;
  how: 'file' | 'table';
  url: string;
  /** Path below the download folder. */
  to: string;
  checksums?: string;
  points?: true;
  /** The publisher's page, named in the message when the address fails. */
  page: string;
}

/**
 * Plans every file to fetch, ordered by group, id and value. Throws when `only` or a base names no
 * source.
 */
export function planDownloads(
  sources: readonly DownloadSource[],
  request: DownloadRequest,
): PlannedDownload[] {
  const names = [...new Set(sources.flatMap(({ id, group }) => [group, id]))].sort();
  const unknown = [...request.only, ...request.bases.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new IngestError(
      'invalidArgument',
      `“${unknown}” is no source. Use one or more of ${names.join(', ')}.`,
    );
  const wanted = ({ id, group, onRequest }: DownloadSource): boolean =>
    request.only.includes(id) ||
    (!onRequest && (request.only.length === 0 || request.only.includes(group)));
  return sources
    .filter(wanted)
    .sort((a, b) => (`${a.group} ${a.id}` < `${b.group} ${b.id}` ? -1 : 1))
    .flatMap((source) => filesOf(source, request));
}

function filesOf(
  { id, group, title, page, fetch }: DownloadSource,
  request: DownloadRequest,
): PlannedDownload[] {
  const base = request.bases.get(id) ?? request.bases.get(group);
  const at = (url: string): string => (base === undefined ? url : rebased(url, base));
  if (fetch.how === 'table')
    return [
      {
        source: id,
        title,
        page,
        how: 'table',
        url: at(fetch.url),
        to: fetch.to,
        ...(fetch.points && { points: fetch.points }),
      },
    ];
  const { each } = fetch;
  const fill = (text: string, value: string): string =>
    each ? text.replaceAll(`{${each}}`, value) : text;
  const values =
    each === 'archive'
      ? archives(request)
      : each === 'year'
        ? years(request, fetch.years ?? 1)
        : (fetch.values ?? ['']);
  return values.map((value) => ({
    source: id,
    title,
    page,
    how: 'file',
    url: at(fill(fetch.url, value)),
    to: fill(fetch.to, value),
    ...(fetch.checksums !== undefined && { checksums: at(fetch.checksums) }),
  }));
}

function archives({ months }: DownloadRequest): readonly string[] {
  return months.length === 0 ? ['latest'] : [...new Set(months)].sort();
}

// The 12-month change of a median reads two windows of 12 months, so years are counted back from
// the newest asked for.
function years({ months, today }: DownloadRequest, count: number): string[] {
  // A year's file appears at the end of February, with its first sales.
  const [year, month] = today.split('-').map(Number) as [number, number];
  const newestPublished = month > 2 ? year : year - 1;
  const newest = Math.min(
    newestPublished,
    ...(months.length > 0 ? [Number([...months].sort().at(-1)!.slice(0, 4))] : []),
  );
  return Array.from({ length: count }, (_, back) => String(newest - count + 1 + back));
}

/** The address with its scheme and host replaced by a base, which may have a path. */
export function rebased(url: string, base: string): string {
  const { pathname, search } = new URL(url);
  return `${base.replace(/\/+$/, '')}${pathname}${search}`;
}
