import { IngestError } from '../../core/ingest-error.js';
import type { FoundFile, Inventory, LeftFile } from '../../core/input/inventory.js';
import { recogniseBoundaries } from '../../core/input/layouts/boundaries.js';
import type { Layout } from '../../core/input/layouts/layout.js';
import { officialEdition } from '../../core/input/layouts/official.js';
import { recogniseTable } from '../../core/input/layouts/recognise.js';
import { policeParts, refusePoliceName } from '../../core/input/police-file.js';
import { quoted, visible } from '../../core/quotation.js';
import type { Registry } from '../registry.js';
import { firstRows } from './first-rows.js';
import { firstBytes, startsLikeZip, type InputFile } from './input-files.js';
import type { KnownFiles } from './known-files.js';
import { tablesInWorkbook } from './read-official.js';

const SNIFF_BYTES = 65_536;
// The outline of a country in full detail is 13 MB of text, and its properties follow it.
const OUTLINE_BYTES = 32_000_000;
const LINE_FEED = 10;

/** Registered names that files are recognised by, besides their columns. */
export type Registered = Pick<Registry, 'forces' | 'censusTables'>;

/** Recognises every file by its first bytes, or as an earlier run recognised the same file. */
export async function discover(
  files: readonly InputFile[],
  registered: Registered,
  known?: Pick<KnownFiles, 'get'>,
): Promise<Inventory> {
  const inventory: Inventory = { files: [], left: [] };
  for (const input of files) {
    const outcome = known?.get(input) ?? (await recognise(input, registered));
    if ('why' in outcome) inventory.left.push(outcome);
    else inventory.files.push(outcome);
  }
  return inventory;
}

/** Recognises one file by its first bytes. Throws IngestError where a build cannot use it. */
export async function recognise(
  input: InputFile,
  { forces, censusTables }: Registered,
): Promise<FoundFile | LeftFile> {
  const { file, bytes, why } = input;
  if (why !== undefined) return { file, why };
  if (bytes === 0) return unrecognised(file, 'the file is empty');
  const start = await firstBytes(await input.open(), SNIFF_BYTES);
  if (startsLikeZip(start) && input.path !== undefined)
    return recogniseWorkbook(file, input.path, bytes);
  if (startsLikeZip(start))
    return { file, why: 'a ZIP inside a ZIP; unpack the outer one and put the inner one here' };
  if (/\.(geo)?json$/i.test(file)) return recogniseJson(input, start);
  if (!/\.csv$/i.test(file)) return { file, why: 'not a CSV, JSON or ZIP file' };
  const { rows, line } = firstRows(start, file, start.length === bytes);
  const layout = recogniseTable(rows, file, censusTables);
  if (!layout) {
    if (recogniseTable(rows.slice(1), file, censusTables)?.kind === 'pricePaid')
      throw new IngestError(
        'headerChanged',
        `${file}, line 1: found ${quoted((rows[0] ?? []).join(','))} above sales, ` +
          'but Price Paid has no names of columns. Remove the line, then run again.',
        file,
        1,
      );
    return unrecognised(file, whyUnknown(rows[0] ?? []));
  }
  if (line > 1)
    throw new IngestError(
      'headerChanged',
      `${file}, line 1: blank; the names of the columns stand on line ${line}. ` +
        'Remove the blank lines above them, then run again.',
      file,
      1,
    );
  return {
    file,
    bytes,
    layout,
    rowsReckoned: rowsReckoned(start, bytes),
    ...policeParts(file, layout.kind, rows[1], forces),
  };
}

/** A plain file that is a ZIP is a workbook: the members of others are listed in its place. */
async function recogniseWorkbook(
  file: string,
  path: string,
  bytes: number,
): Promise<FoundFile | LeftFile> {
  const left = (why: string): LeftFile => ({
    file,
    why: `an office document; save each table as CSV (${why})`,
  });
  try {
    const { titles, rows } = await tablesInWorkbook(path, file);
    if (titles.length === 0) return left('no sheet of it is a table of recorded crime');
    const editions = [...new Set(titles.map(officialEdition).filter((text) => text !== ''))];
    const layout: Layout = {
      kind: 'officialCrime',
      edition: editions.sort().join(', '),
      columns: {},
      header: [],
    };
    return { file, bytes, layout, rowsReckoned: rows };
  } catch (error) {
    // It may be any workbook, so it does not stop a build, unless it is known to be the right one.
    if (error instanceof IngestError && error.code !== 'malformedRows') return left(error.message);
    throw error;
  }
}

function rowsReckoned(start: Buffer, bytes: number): number {
  let lines = 0;
  for (const byte of start) if (byte === LINE_FEED) lines += 1;
  return Math.round((bytes * lines) / start.length);
}

async function recogniseJson(input: InputFile, start: Buffer): Promise<FoundFile | LeftFile> {
  const { file, bytes } = input;
  const text = start.toString('utf8');
  const plain = (kind: Layout['kind']): FoundFile => ({
    file,
    bytes,
    layout: { kind, edition: '', columns: {}, header: [] },
  });
  if (text.includes('"crimetrendsInput"')) return plain('inputDescription');
  if (text.includes('"crimetrendsKnownGaps"')) return plain('knownGaps');
  // What the demonstration generator counted, for tests; a build must not read it.
  if (text.includes('"crimetrendsExpected"')) return plain('expectedCounts');
  if (text.includes('"FeatureCollection"')) {
    const layout =
      recogniseBoundaries(text) ??
      recogniseBoundaries((await firstBytes(await input.open(), OUTLINE_BYTES)).toString('utf8'));
    return layout ? { file, bytes, layout: { ...layout, header: [] } } : plain('boundaries');
  }
  return { file, why: 'JSON that is neither boundaries nor a description of the input' };
}

function unrecognised(file: string, why: string): LeftFile {
  refusePoliceName(file, why);
  return { file, why };
}

function whyUnknown(columns: readonly string[]): string {
  if (columns.length === 0) return 'the file holds blank lines only';
  const found = columns
    .slice(0, 6)
    .map((column) => visible(column).slice(0, 40))
    .join(', ');
  const separator = columns.length === 1 ? /[;\t|]/.exec(columns[0]!)?.[0] : undefined;
  const hint =
    separator === undefined
      ? ''
      : ` (its columns seem to be separated by ${quoted(separator)}: save it with commas)`;
  return `no known table has these columns: ${found}${hint}`;
}
