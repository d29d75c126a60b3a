import { monthNumber } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import type { KnownForce } from '../../core/input/forces.js';
import { IngestError } from '../../core/ingest-error.js';
import type { FoundFile } from '../../core/input/inventory.js';
import { FILE_TYPE_NAMES, type PoliceFileType } from '../../core/input/police-months.js';
import { checkNothingLost } from '../input/check-lines.js';
import type { CheckedFile } from '../input/checked-copy.js';
import type { KeptFile, KeptMonth, MonthCache } from './month-cache/month-cache.js';
import { makeMarts, saveMarts } from './month-cache/month-marts.js';
import { partsOf, type PartsContext } from './month-cache/parts-of.js';
import { discardCopies, newestEdition, type EditionSources } from './newest-edition.js';
import type { Warehouse } from '../warehouse.js';

/** What outcomes and stop-and-search files are read with. */
export interface PoliceSources extends EditionSources, PartsContext {
  forces: readonly KnownForce[];
  warehouse: Warehouse;
}

/** A police file of one force and month. */
export interface PoliceFile extends KeptFile {
  month: string;
}

/** One whose bytes were checked and that is staged, for as long as its month is. */
export interface StagedFile extends CheckedFile {
  force: string;
  month: string;
}

/**
 * One type of police file: where its months are kept, the statements that stage a month, and what
 * must hold of it.
 */
export interface PoliceType<Mart extends string> {
  type: PoliceFileType;
  cache: MonthCache<Mart>;
  staging: readonly string[];
  check(files: readonly StagedFile[]): Promise<void>;
}

/**
 * One month of one type as the cache keeps it; else its newest editions are read, checked and kept.
 */
export async function keptPoliceMonth<Mart extends string>(
  { type, cache, staging, check }: PoliceType<Mart>,
  month: string,
  editions: ReadonlyMap<string, readonly FoundFile[]>,
  sources: PoliceSources,
): Promise<KeptMonth<Mart>> {
  const { warehouse, scratch } = sources;
  const parts = partsOf(month, editions, sources);
  const found = cache.find(parts);
  if ('kept' in found) return found.kept;
  const files: StagedFile[] = [];
  const notes: string[] = [];
  try {
    for (const force of [...editions.keys()].sort()) {
      files.push({
        ...(await newestEdition(
          `${month} ${force} ${FILE_TYPE_NAMES[type]}`,
          editions.get(force)!,
          sources,
          notes,
        )),
        force,
        month,
      });
    }
    await setMonth(month, files, warehouse);
    for (const file of ['staging/police/stg_police_files.sql', ...staging])
      await warehouse.run(file);
    await makeMarts(warehouse, 'police', cache.marts);
    await check(files);
    cache.makeRoom(parts);
    await saveMarts(warehouse, cache.marts, (mart) => cache.martPath(parts, mart)).catch(
      (error: unknown) => {
        throw cache.place.fault(error);
      },
    );
    return cache.keep(parts, {
      notes,
      files: files.map(({ file, force, bytes, sha256, lines }) => ({
        file,
        force,
        bytes,
        sha256,
        lines,
      })),
    });
  } finally {
    await discardCopies(files, scratch);
  }
}

async function setMonth(
  month: string,
  files: readonly StagedFile[],
  warehouse: Warehouse,
): Promise<void> {
  await warehouse.set('month', month);
  await warehouse.set('month_no', monthNumber(month));
  await warehouse.set(
    'paths',
    files.map(({ path }) => path),
  );
  await warehouse.set(
    'slugs',
    files.map(({ force }) => force),
  );
}

/** How many rows of a staged file were read, and how many of them cannot be used. */
export const ROWS_READ = z.object({ read: z.int(), malformed: z.int() });

const REJECTED = z.object({
  fileNo: z.int(),
  line: z.int(),
  lastLine: z.int(),
  problem: z.string(),
});

// The same share stops a street file: methodology §2.
const MOST_MALFORMED = 0.005;

/**
 * Stops where rows of a staged month were lost or cannot be read. `firstUnreadable` gives line and
 * fault of a file's first unreadable row.
 */
export async function checkRows(
  files: readonly StagedFile[],
  rows: readonly z.infer<typeof ROWS_READ>[],
  { warehouse, accepted }: PoliceSources,
  firstUnreadable: (file: StagedFile) => Promise<{ line: number; found: string }>,
): Promise<void> {
  const rejected = new Map(
    (await warehouse.rows('checks/police/rejected_police_lines.sql', REJECTED)).map((row) => [
      row.fileNo,
      row,
    ]),
  );
  for (const [index, file] of files.entries())
    await checkNothingLost(file, rows[index]!.read, rejected.get(index)?.lastLine);
  const worst = rows.findIndex(({ read, malformed }) => malformed > read * MOST_MALFORMED);
  if (worst < 0 || accepted.includes('malformedRows')) return;
  const reject = rejected.get(worst);
  const { line, found } = reject
    ? {
        line: reject.line,
        found: `not a row of as many columns as the header (${reject.problem.split('\n')[0]})`,
      }
    : await firstUnreadable(files[worst]!);
  throw new IngestError(
    'malformedRows',
    `${files[worst]!.file}, line ${line}: ${found}. ${rows[worst]!.malformed} of ${rows[worst]!.read} rows of this file cannot be read. Put the file right or fetch it again; --accept malformedRows leaves the rows out and counts them.`,
    files[worst]!.file,
    line,
  );
}
