import { ASB_INDEX, monthNumber } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import {
  CATEGORY_LABELS,
  hasLegacyCategories,
  LEGACY_LABELS,
} from '../../core/police/categories.js';
import type { Counts } from '../../core/police/counts.js';
import { findForce, type KnownForce } from '../../core/input/forces.js';
import { IngestError } from '../../core/ingest-error.js';
import type { FoundFile } from '../../core/input/inventory.js';
import type {
  MonthExtra,
  MonthParts,
  ReadReason,
} from '../../core/police/month-cache/month-parts.js';
import { placeLocations, type PlaceTypeRegistry } from '../../core/police/place-types.js';
import type { CheckedFile } from '../input/checked-copy.js';
import type { CountedFile } from './counted-file.js';
import { checkStreetMonth } from './check-street-month.js';
import type { KeptMonth, MonthCache } from './month-cache/month-cache.js';
import { MONTH_MARTS, makeMarts, saveMarts, type MonthMart } from './month-cache/month-marts.js';
import { partsOf } from './month-cache/parts-of.js';
import { takeMonth } from './month-cache/take-month.js';
import { discardCopies, newestEdition, type EditionSources } from './newest-edition.js';
import type { Warehouse } from '../warehouse.js';

/** What one month held, and whether it was kept from an earlier run. */
export interface StreetMonth {
  files: CountedFile[];
  notes: string[];
  /** Why its raw files were read; absent when it came from the cache. */
  readAnew?: ReadReason;
  /** Where its marts lie. */
  martPath: (mart: MonthMart) => string;
}

/** What every month is loaded with. */
export interface StreetContext extends EditionSources {
  forces: readonly KnownForce[];
  warehouse: Warehouse;
  accepted: readonly string[];
  counts: Counts;
  cache: MonthCache<MonthMart>;
  /** Digests of what places rows, and of the code. */
  versions: Pick<MonthParts, 'lookups' | 'code'>;
  /** What is needed of a month beside its counts. */
  keepsOf: (month: string) => readonly MonthExtra[];
  placeTypes: PlaceTypeRegistry;
}

type Editions = ReadonlyMap<string, readonly FoundFile[]>;

/**
 * Puts one month's incidents into `counts`, where they have the month: as the cache keeps them, or
 * counted from its street files.
 */
export async function loadStreetMonth(
  month: string,
  editions: Editions,
  context: StreetContext,
): Promise<StreetMonth> {
  const { cache, warehouse, counts } = context;
  const parts = partsOf(month, editions, context, context.keepsOf(month));
  const found = cache.find(parts);
  if ('kept' in found) {
    const files = await takeMonth(found.kept, cache, warehouse, counts);
    if (files)
      return {
        files,
        notes: found.kept.notes,
        martPath: (mart) => cache.martPath(found.kept.parts, mart),
      };
  }
  const kept = await countMonth(parts, editions, context);
  const files = await takeMonth(kept, cache, warehouse, counts);
  if (!files)
    throw new IngestError(
      'checkFailed',
      `${month}: the incidents by area are not as many as the ledger counts. This is a fault of the program; please report it with the month’s files.`,
    );
  return {
    files,
    notes: kept.notes,
    martPath: (mart) => cache.martPath(parts, mart),
    readAnew: 'kept' in found ? { why: ['damaged'], files: [] } : found,
  };
}

/** Reads one month's street files, checks them, and keeps what they hold. */
async function countMonth(
  parts: MonthParts,
  editions: Editions,
  context: StreetContext,
): Promise<KeptMonth<MonthMart>> {
  const { warehouse, cache } = context;
  const { month } = parts;
  const notes: string[] = [];
  const files: CheckedFile[] = [];
  const slugs = [...editions.keys()].sort();
  try {
    for (const slug of slugs) {
      files.push(
        await newestEdition(`${month} ${slug}`, editions.get(slug)!, context, notes, (file) =>
          underInvestigation(file, warehouse),
        ),
      );
    }
    await setMonth(parts, slugs, files, editions, context);
    for (const file of [
      'staging/police/street_types.sql',
      'staging/police/stg_street_files.sql',
      'staging/police/stg_street.sql',
      'intermediate/police/int_recoded_points.sql',
      'intermediate/police/int_copies.sql',
      'intermediate/police/int_street.sql',
      'intermediate/police/int_incidents.sql',
    ]) {
      await warehouse.run(file);
    }
    await makeMarts(warehouse, 'police', MONTH_MARTS);
    notes.push(...(await checkStreetMonth(month, files, warehouse, context.accepted)));
    cache.makeRoom(parts);
    await saveMarts(warehouse, MONTH_MARTS, (mart) => cache.martPath(parts, mart)).catch(
      (error: unknown) => {
        throw cache.place.fault(error);
      },
    );
    return cache.keep(parts, {
      notes,
      files: files.map(({ file, bytes, sha256, lines }, index) => ({
        file,
        force: slugs[index]!,
        bytes,
        sha256,
        lines,
      })),
    });
  } finally {
    await discardCopies(files, context.scratch);
  }
}

async function setMonth(
  { month, keeps }: MonthParts,
  slugs: readonly string[],
  files: readonly CheckedFile[],
  editions: Editions,
  { warehouse, forces, placeTypes }: StreetContext,
): Promise<void> {
  const legacy = hasLegacyCategories(month);
  await warehouse.run('staging/police/street_macros.sql');
  await warehouse.set('month', month);
  await warehouse.set('month_no', monthNumber(month));
  await warehouse.set('keep_ids', keeps.includes('ids') ? 1 : 0);
  await warehouse.set('keep_points', keeps.includes('points') ? 1 : 0);
  await warehouse.set('place_locations', placeLocations(placeTypes).texts);
  await warehouse.set('place_numbers', placeLocations(placeTypes).places);
  await warehouse.set('slugs', slugs);
  await warehouse.set('asb', ASB_INDEX);
  await warehouse.set(
    'paths',
    files.map(({ path }) => path),
  );
  await warehouse.set(
    'roles',
    slugs.map((slug) => findForce(forces, slug)?.role ?? 'territorial'),
  );
  await warehouse.set(
    'first_reporters',
    files.map(
      ({ file }, index) =>
        editions.get(slugs[index]!)!.find((found) => found.file === file)?.firstReporter ?? '',
    ),
  );
  await warehouse.set('transport_name', forces.find(({ role }) => role === 'transport')!.name);
  await warehouse.set(
    'accepted_categories',
    legacy ? [...CATEGORY_LABELS, ...LEGACY_LABELS] : CATEGORY_LABELS,
  );
  await warehouse.set('legacy_month', legacy ? 1 : 0);
}

const OPEN_CASES = z.object({ under_investigation: z.int() });

async function underInvestigation(
  { path, file }: CheckedFile,
  warehouse: Warehouse,
): Promise<number> {
  await warehouse.set('path', path);
  const [row] = await warehouse.rows('staging/police/street_edition.sql', OPEN_CASES);
  if (!row) throw new IngestError('rowsLost', `${file}: could not be counted.`, file);
  return row.under_investigation;
}
