import type { FoundFile } from './inventory.js';

/**
 * One edition of an input: a file, or the parts of a directory that comes as one file for each
 * postcode area.
 */
export type Edition = readonly FoundFile[];

/** Editions with the newest year first; of one year, the last path first. */
export function newestFirst(files: readonly FoundFile[]): FoundFile[] {
  return [...files].sort(
    (a, b) =>
      yearOf(b) - yearOf(a) || (b.layout.edition + b.file < a.layout.edition + a.file ? -1 : 1),
  );
}

// Editions name two-digit years (WD24 LAD24, BUA22) or four (2021, 2024-11); the first tells.
function yearOf({ layout: { edition } }: FoundFile): number {
  return Number(/(?:20)?(\d\d)(?!\d)/.exec(edition)?.[1] ?? -1);
}

// A directory of one postcode area beside one of the nation is no newer edition of it.
const ENOUGH_OF_THE_FULLEST = 0.5;

/**
 * Postcode directories, the one to use first: of those about as full as the fullest, LSOA 2021
 * before 2011, then the newer, then the fuller.
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

// NSPL_NOV_2021_UK_TF.csv is the part of one postcode area; NSPL_NOV_2021_UK.csv is the whole.
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

/** The editions left beside one: another table of the census is no edition of it. */
export function leftBeside(used: Edition, editions: readonly Edition[]): Edition[] {
  const table = (edition: Edition): string | undefined => edition[0]!.layout.table?.id;
  return editions.filter((edition) => edition !== used && table(edition) === table(used));
}

/** An edition by its file and, where it has one, its name; parts by the first of them. */
export function editionWords(edition: Edition): string {
  const [{ file, layout }] = edition as [FoundFile];
  const more = edition.length > 1 ? ` and ${edition.length - 1} more parts` : '';
  return `${file}${more}${layout.edition && ` (${layout.edition})`}`;
}
