import type { KnownForce } from '../core/forces.js';
import { IngestError } from '../core/ingest-error.js';
import type { FoundFile, Inventory, LeftFile } from '../core/inventory.js';
import type { Layout } from '../core/layouts/layout.js';
import { recogniseColumns } from '../core/layouts/recognise.js';
import { policeParts, refusePoliceName } from '../core/police-file.js';
import { quoted, visible } from '../core/quotation.js';
import { firstRows } from './first-rows.js';
import { firstBytes, startsLikeZip, type InputFile } from './input-files.js';
import type { KnownFiles } from './known-files.js';

const SNIFF_BYTES = 65_536;

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
  const { file, bytes, why } = input;
  if (why !== undefined) return { file, why };
  if (bytes === 0) return unrecognised(file, 'the file is empty');
  const start = await firstBytes(await input.open(), SNIFF_BYTES);
  if (startsLikeZip(start)) return { file, why: 'a ZIP inside a ZIP; unpack the outer one and put the inner one here' };
  if (/\.(geo)?json$/i.test(file)) return recogniseJson(file, bytes, start);
  if (!/\.csv$/i.test(file)) return { file, why: 'not a CSV, JSON or ZIP file' };
  const { rows, line } = firstRows(start, file, start.length === bytes);
  const layout = recogniseColumns(rows[0] ?? [], file);
  if (!layout) return unrecognised(file, whyUnknown(rows[0] ?? []));
  if (line > 1) throw new IngestError('headerChanged', `${file}, line 1: blank; the names of the columns stand on line ${line}. Remove the blank lines above them, then run again.`, file, 1);
  if (isOfAnotherLevel(layout, rows)) return { file, bytes, layout: { ...layout, kind: 'censusTable' } };
  return { file, bytes, layout, ...policeParts(file, layout.kind, rows[1], forces) };
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

function unrecognised(file: string, why: string): LeftFile {
  refusePoliceName(file, why);
  return { file, why };
}

function whyUnknown(columns: readonly string[]): string {
  if (columns.length === 0) return 'the file holds blank lines only';
  const found = columns.slice(0, 6).map((column) => visible(column).slice(0, 40)).join(', ');
  const separator = columns.length === 1 ? /[;\t|]/.exec(columns[0]!)?.[0] : undefined;
  const hint = separator === undefined ? '' : ` (its columns seem to be separated by ${quoted(separator)}: save it with commas)`;
  return `no known table has these columns: ${found}${hint}`;
}
