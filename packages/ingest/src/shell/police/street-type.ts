import { ASB_INDEX } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import { IngestError } from '../../core/ingest-error.js';
import { findForce } from '../../core/input/forces.js';
import {
  CATEGORY_LABELS,
  hasLegacyCategories,
  LEGACY_LABELS,
} from '../../core/police/categories.js';
import type { MonthParts } from '../../core/police/month-cache/month-parts.js';
import { placeLocations } from '../../core/police/place-types.js';
import type { CheckedFile } from '../input/checked-copy.js';
import type { Workbench } from '../input/workbench.js';
import type { Warehouse } from '../warehouse.js';
import { checkStreetMonth } from './check-street-month.js';
import { MonthCache } from './month-cache/month-cache.js';
import { MONTH_MARTS, type MonthMart } from './month-cache/month-marts.js';
import type { MonthsToRead } from './months-to-read.js';
import type { PoliceType, StagedFile } from './police-month.js';

const STATEMENTS = [
  'staging/police/street_macros.sql',
  'staging/police/street_types.sql',
  'staging/police/stg_street_files.sql',
  'staging/police/stg_street.sql',
  'intermediate/police/int_recoded_points.sql',
  'intermediate/police/int_copies.sql',
  'intermediate/police/int_street.sql',
  'intermediate/police/int_incidents.sql',
];

/**
 * How street files are read: every incident of a force and month.
 * @param placing digest of everything that gives a row its LSOA
 */
export function streetType(
  bench: Workbench,
  { followed, window }: MonthsToRead,
  placing: string,
): PoliceType<MonthMart> {
  return {
    cache: new MonthCache(bench.kept, 'months', MONTH_MARTS),
    nameOf: (month, force) => `${month} ${force}`,
    lookups: placing,
    keepsOf: (month) => [
      ...(followed ? ['ids' as const] : []),
      ...(month >= window.from ? ['points' as const] : []),
    ],
    openCases: (file) => underInvestigation(file, bench.warehouse),
    prepare: (files, parts) => setVariables(bench, files, parts),
    statements: STATEMENTS,
    check: (files, month) => checkStreetMonth(bench, files, month),
  };
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

async function setVariables(
  { warehouse, registry: { forces, placeTypes } }: Workbench,
  files: readonly StagedFile[],
  { month, keeps }: MonthParts,
): Promise<void> {
  const legacy = hasLegacyCategories(month);
  await warehouse.set('keep_ids', keeps.includes('ids') ? 1 : 0);
  await warehouse.set('keep_points', keeps.includes('points') ? 1 : 0);
  await warehouse.set('place_locations', placeLocations(placeTypes).texts);
  await warehouse.set('place_numbers', placeLocations(placeTypes).places);
  await warehouse.set('asb', ASB_INDEX);
  await warehouse.set(
    'roles',
    files.map(({ force }) => findForce(forces, force)?.role ?? 'territorial'),
  );
  await warehouse.set(
    'first_reporters',
    files.map(({ found }) => found.firstReporter ?? ''),
  );
  await warehouse.set('transport_name', forces.find(({ role }) => role === 'transport')!.name);
  await warehouse.set(
    'accepted_categories',
    legacy ? [...CATEGORY_LABELS, ...LEGACY_LABELS] : CATEGORY_LABELS,
  );
  await warehouse.set('legacy_month', legacy ? 1 : 0);
}
