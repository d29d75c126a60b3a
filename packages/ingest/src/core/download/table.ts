import type { Edition } from './resume.js';

/** A layer of an ArcGIS feature service, from its description. */
export interface Layer {
  edition: Edition;
  objectId: string;
  /** Columns of the CSV, in the layer's order. */
  columns: readonly string[];
  /** Rows in each response. */
  pageSize: number;
}

/** Reads the description `<layer>?f=json`; `undefined` when it is not one. */
export function readLayer(json: unknown, points: boolean): Layer | undefined {
  const found = json as {
    fields?: { name: string; type: string }[];
    objectIdField?: string;
    maxRecordCount?: number;
    editingInfo?: { dataLastEditDate?: number; lastEditDate?: number };
  };
  if (!Array.isArray(found?.fields) || found.fields.length === 0) return undefined;
  const edited = found.editingInfo?.dataLastEditDate ?? found.editingInfo?.lastEditDate;
  const objectId =
    found.objectIdField ??
    found.fields.find(({ type }) => type === 'esriFieldTypeOID')?.name ??
    'OBJECTID';
  // The row number belongs to the service and would differ between two copies of a table.
  const kept = found.fields
    .filter(
      ({ name, type }) =>
        name !== objectId && type !== 'esriFieldTypeOID' && type !== 'esriFieldTypeGeometry',
    )
    .map(({ name }) => name);
  const columns = points
    ? [...kept.filter((name) => !/^(lat|long)$/i.test(name)), 'lat', 'long']
    : kept;
  return {
    edition: edited === undefined ? {} : { etag: `edited-${edited}` },
    objectId,
    columns,
    pageSize: Math.max(1, found.maxRecordCount ?? 1_000),
  };
}

/** Address of the layer's description. */
export function layerUrl(url: string): string {
  return `${url}?f=json`;
}

/** Address of the number of rows. */
export function countUrl(url: string): string {
  return `${url}/query?where=1%3D1&returnCountOnly=true&f=json`;
}

/**
 * Address of the page that begins after `offset` rows. Rows are ordered by row number so that pages
 * neither overlap nor leave gaps.
 */
export function pageUrl(
  url: string,
  { objectId, pageSize }: Layer,
  offset: number,
  points: boolean,
): string {
  const geometry = points ? 'returnGeometry=true&outSR=4326' : 'returnGeometry=false';
  const order = `orderByFields=${encodeURIComponent(objectId)}`;
  const rows = `resultOffset=${offset}&resultRecordCount=${pageSize}`;
  return `${url}/query?where=1%3D1&outFields=*&${geometry}&${order}&${rows}&f=json`;
}

/** Number of rows in the layer; `undefined` when the answer does not say. */
export function readCount(json: unknown): number | undefined {
  const { count } = (json ?? {}) as { count?: unknown };
  return typeof count === 'number' ? count : undefined;
}

/** A page's rows, with a value for every column; `undefined` when it is not a page. */
export function readPage(
  json: unknown,
  { columns }: Layer,
): (string | number | null)[][] | undefined {
  const { features } = (json ?? {}) as {
    features?: {
      attributes?: Record<string, string | number | null>;
      geometry?: { x: number; y: number };
    }[];
  };
  if (!Array.isArray(features)) return undefined;
  return features.map(({ attributes = {}, geometry }) => {
    const values: Record<string, string | number | null> = geometry
      ? { ...attributes, lat: geometry.y, long: geometry.x }
      : attributes;
    return columns.map((column) => values[column] ?? null);
  });
}

/** The code of an error that ArcGIS sends with status 200. */
export function errorOf(json: unknown): { code: number; message: string } | undefined {
  const { error } = (json ?? {}) as { error?: { code?: number; message?: string } };
  return error
    ? { code: error.code ?? 400, message: error.message ?? 'no reason given' }
    : undefined;
}
