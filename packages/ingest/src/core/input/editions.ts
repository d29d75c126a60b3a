import type { FoundFile } from './inventory.js';

/** One edition of an input: a file, or the files of a directory split by postcode area. */
export type Edition = readonly FoundFile[];

/** Sorts editions by year, newest first; within a year by path, last first. */
export function newestFirst(files: readonly FoundFile[]): FoundFile[] {
  return [...files].sort(
    (a, b) =>
      yearOf(b) - yearOf(a) || (b.layout.edition + b.file < a.layout.edition + a.file ? -1 : 1),
  );
}

// Edition names have two-digit years (WD24 LAD24, BUA22) or four-digit ones (2021, 2024-11); the
// first year counts.
function yearOf({ layout: { edition } }: FoundFile): number {
  return Number(/(?:20)?(\d\d)(?!\d)/.exec(edition)?.[1] ?? -1);
}

// A directory of one postcode area is not a newer edition of the national one.
const ENOUGH_OF_THE_FULLEST = 0.5;

/**
 * Postcode directories, best first: among those nearly as full as the fullest, LSOA 2021 before
 * 2011, then newer, then fuller.
 */
export function postcodeEditions(files: readonly FoundFile[]): Edition[] {
  const editions = [...editionsByPath(files).values()].map((parts) => ({
    parts,
    rows: parts.reduce((sum, { rowsReckoned = 0 }) => sum + rowsReckoned, 0),
    has21: parts[0]!.layout.kind === 'postcodes21',
    name: parts[0]!.layout.edition,
  }));
  const enough = Math.max(...editions.map(({ rows }) => rows)) * ENOUGH_OF_THE_FULLEST;
  return editions
    .sort(
      (a, b) =>
        Number(b.rows >= enough) - Number(a.rows >= enough) ||
        Number(b.has21) - Number(a.has21) ||
        (a.name === b.name ? b.rows - a.rows : a.name < b.name ? 1 : -1),
    )
    .map(({ parts }) => parts);
}

// NSPL_NOV_2021_UK_TF.csv is the part for one postcode area; NSPL_NOV_2021_UK.csv is the whole.
const AREA = /_(?!UK|GB|EW)[A-Z]{1,2}(?=\.(csv|zip))/gi;

function editionsByPath(files: readonly FoundFile[]): Map<string, FoundFile[]> {
  const editions = new Map<string, FoundFile[]>();
  for (const found of files) {
    const path = found.file.replace(AREA, '');
    const key = path === found.file ? `whole ${path}` : path;
    editions.set(key, [...(editions.get(key) ?? []), found]);
  }
  return editions;
}

/** The other editions of the same table. */
export function leftBeside(used: Edition, editions: readonly Edition[]): Edition[] {
  const table = (edition: Edition): string | undefined => edition[0]!.layout.table?.id;
  return editions.filter((edition) => edition !== used && table(edition) === table(used));
}

/** An edition as text: its first file, the number of further parts, and its name. */
export function editionWords(edition: Edition): string {
  const [{ file, layout }] = edition as [FoundFile];
  const more = edition.length > 1 ? ` and ${edition.length - 1} more parts` : '';
  return `${file}${more}${layout.edition && ` (${layout.edition})`}`;
}
