import { IngestError } from '../../core/ingest-error.js';
import type { Seen, RowCount, SeenFile } from '../../core/input/inspection/seen-file.js';
import type { FoundFile, LeftFile } from '../../core/input/inventory.js';
import type { Registry } from '../registry.js';
import { checkedText } from './checked-copy.js';
import { recognise } from './discover.js';
import { firstBytes, openInputFolder, type InputFile } from './input-files.js';
import { readDescriptions } from './read-descriptions.js';

// Enough of a street file to estimate its rows within a few per cent.
const SAMPLE_BYTES = 262_144;
// A lookup of all LSOAs is 3 to 5 MB and is counted; the 1,500 street files of a national archive,
// 4 GB, are not.
const SMALL_BYTES = 16_000_000;
const LINE_FEED = 10;

/** Recognises every file of a folder; a file that would stop a build is listed with the reason. */
export async function inspectFolder(
  path: string,
  registry: Registry,
  rows: 'reckoned' | 'counted',
): Promise<Seen> {
  const { forces, gaps } = registry;
  const files: SeenFile[] = [];
  const left: LeftFile[] = [];
  const leave = (error: unknown, file: string): void => {
    if (!(error instanceof IngestError)) throw error;
    const named = error.file ?? file;
    left.push({
      file: named,
      why: error.message.startsWith(named)
        ? error.message.slice(named.length).replace(/^[:,] /, '')
        : error.message,
    });
  };
  const folder = await openInputFolder(path, { onDamaged: leave });
  try {
    for (const input of folder.files) {
      try {
        const found = await recognise(input, registry);
        if ('why' in found) left.push(found);
        else
          files.push({
            ...found,
            ...(isWorkbook(found) && { counted: { rows: found.rowsReckoned!, exact: true } }),
            ...(!/json$/i.test(input.file) &&
              !isWorkbook(found) && {
                counted: await countRows(
                  input,
                  found.layout.header.length > 0 ? 1 : 0,
                  rows === 'counted' || isSmall(found),
                ),
              }),
          });
      } catch (error) {
        leave(error, input.file);
      }
    }
    const inputs = new Map(folder.files.map((input) => [input.file, input]));
    const described = await readDescriptions({ files, left }, inputs, gaps).catch(
      (error: unknown) => leave(error, (error as IngestError).file ?? path),
    );
    const leftNames = new Set(left.map(({ file }) => file));
    return {
      files: files.filter(({ file }) => !leftNames.has(file)),
      left: left.sort((a, b) => (a.file < b.file ? -1 : 1)),
      forces,
      gaps: described?.gaps ?? gaps,
    };
  } finally {
    folder.close();
  }
}

function isWorkbook({ file, layout }: FoundFile): boolean {
  return layout.kind === 'officialCrime' && !/\.csv$/i.test(file);
}

function isSmall({ bytes, month }: FoundFile): boolean {
  return bytes <= (month === undefined ? SMALL_BYTES : SAMPLE_BYTES);
}

async function countRows(input: InputFile, headerLines: number, whole: boolean): Promise<RowCount> {
  if (whole) return { rows: (await checkedText(input)).lines + 1 - headerLines, exact: true };
  const start = await firstBytes(await input.open(), SAMPLE_BYTES);
  const firstLine = headerLines === 0 ? 0 : start.indexOf(LINE_FEED) + 1;
  const meanLine =
    (start.lastIndexOf(LINE_FEED) + 1 - firstLine) / Math.max(1, lineFeeds(start) - headerLines);
  return { rows: Math.round((input.bytes - firstLine) / Math.max(1, meanLine)), exact: false };
}

function lineFeeds(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1))
    count += 1;
  return count;
}
