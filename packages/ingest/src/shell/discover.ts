import { parse } from 'csv-parse/sync';
import { findForce, type KnownForce } from '../core/forces.js';
import { IngestError } from '../core/ingest-error.js';
import type { FoundFile, Inventory, LeftFile } from '../core/inventory.js';
import type { Layout } from '../core/layouts/layout.js';
import { recogniseColumns } from '../core/layouts/recognise.js';
import { firstBytes, type InputFile } from './input-files.js';
import type { KnownFiles } from './known-files.js';

const SNIFF_BYTES = 65_536;
const POLICE_NAME = /(\d{4}-\d{2})-([a-z-]+)-(street|outcomes|stop-and-search)\.csv$/;
// The publisher names an archive for its newest month; “latest” stands after every month in the order of text.
const ARCHIVE_NAME = /(?:^|\/)(\d{4}-\d{2}|latest)\.zip › /;

/** Says what every file is: from the first bytes, or as an earlier run recognised the same file. */
export async function discover(files: readonly InputFile[], forces: readonly KnownForce[], known?: Pick<KnownFiles, 'get'>): Promise<Inventory> {
  const inventory: Inventory = { files: [], left: [] };
  for (const input of files) {
    const outcome = known?.get(input) ?? (await recognise(input, forces));
    if ('why' in outcome) inventory.left.push(outcome);
    else inventory.files.push(outcome);
  }
  return inventory;
}

/** Reads the first bytes of one file. Throws IngestError where a build could not use what it seems to be. */
export async function recognise(input: InputFile, forces: readonly KnownForce[]): Promise<FoundFile | LeftFile> {
  const { file, bytes } = input;
  if (bytes === 0) return { file, why: 'the file is empty' };
  const start = await firstBytes(await input.open(), SNIFF_BYTES);
  if (/\.(geo)?json$/i.test(file)) return recogniseJson(file, bytes, start);
  if (!/\.csv$/i.test(file)) return { file, why: 'not a CSV, JSON or ZIP file' };
  const rows = firstRows(start);
  const layout = recogniseColumns(rows[0] ?? [], file);
  if (!layout) return { file, why: `no known table has these columns: ${(rows[0] ?? []).slice(0, 6).join(', ')}` };
  if (isOfAnotherLevel(layout, rows)) return { file, bytes, layout: { ...layout, kind: 'censusTable' } };
  return { file, bytes, layout, ...policeParts(file, layout, rows[1], forces) };
}

// The census service packs a table at every level with the same columns; only the LSOAs' is a denominator.
function isOfAnotherLevel({ kind, columns }: Layout, [header, first]: readonly string[][]): boolean {
  if (kind !== 'populationTs001' && kind !== 'populationTs021') return false;
  return !/^[EW]01\d{6}$/.test(first?.[header!.indexOf(columns['lsoa21']!)] ?? '');
}

function recogniseJson(file: string, bytes: number, start: Buffer): FoundFile | LeftFile {
  const text = start.toString('utf8');
  const plain = (kind: Layout['kind']): FoundFile => ({ file, bytes, layout: { kind, edition: '', columns: {}, header: [] } });
  if (text.includes('"crimetrendsInput"')) return plain('inputDescription');
  if (text.includes('"crimetrendsKnownGaps"')) return plain('knownGaps');
  // The demonstration generator's own count, for tests to compare with; a build must not read it.
  if (text.includes('"crimetrendsExpected"')) return plain('expectedCounts');
  if (text.includes('"FeatureCollection"')) return plain('boundaries');
  return { file, why: 'JSON that is neither boundaries nor a description of the input' };
}

// Only the first two lines matter; a row cut at the end of the sniff is never among them.
function firstRows(start: Buffer): string[][] {
  const lines = start.toString('utf8').replace(/^\uFEFF/, '').split(/\r?\n/, 2);
  return lines.filter((line) => line !== '').map((line) => (parse(line, { relax_quotes: true, relax_column_count: true }) as string[][])[0] ?? []);
}

function policeParts(file: string, layout: Layout, row: readonly string[] | undefined, forces: readonly KnownForce[]): Partial<FoundFile> {
  if (layout.kind !== 'street' && layout.kind !== 'outcomes' && layout.kind !== 'stopAndSearch') return {};
  const named = POLICE_NAME.exec(file);
  // A stop-and-search row has neither month nor force in words: only the name tells.
  if (layout.kind === 'stopAndSearch') return named ? { month: named[1]!, forceSlug: named[2]! } : {};
  const [month, slug] = [named?.[1] ?? row?.[1], named?.[2] ?? (row?.[2] === undefined ? undefined : findForce(forces, row[2])?.slug)];
  if (layout.kind === 'street' && (month === undefined || slug === undefined)) {
    throw new IngestError('mixedMonths', `${file}, line 2: neither the file’s name nor its first row tells month and force (found month “${row?.[1] ?? ''}”, reported by “${row?.[2] ?? ''}”). Name it YYYY-MM-<force>-street.csv, or remove it.`, file, 2);
  }
  if (layout.kind === 'street' && row?.[1] !== undefined && named && /^\d{4}-\d{2}$/.test(row[1]) && row[1] !== named[1]) {
    throw new IngestError('mixedMonths', `${file}, line 2: the file is named for ${named[1]} but its first row is of ${row[1]}. Give it the right name, or remove it.`, file, 2);
  }
  const archiveEdition = ARCHIVE_NAME.exec(file)?.[1];
  return { ...(month !== undefined && { month }), ...(slug !== undefined && { forceSlug: slug }), ...(archiveEdition !== undefined && { archiveEdition }) };
}
