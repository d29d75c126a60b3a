import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CATEGORY_LABELS, hasLegacyCategories, LEGACY_LABELS } from '../core/categories.js';
import type { Counts } from '../core/counts.js';
import { findForce, type KnownForce } from '../core/forces.js';
import { IngestError } from '../core/ingest-error.js';
import type { FoundFile } from '../core/inventory.js';
import type { MonthParts, ReadReason } from '../core/month-cache/month-parts.js';
import { chooseEdition, type StreetEdition } from '../core/street-editions.js';
import { checkedCopy, type CheckedFile } from './checked-copy.js';
import type { InputFile } from './input-files.js';
import type { CountedFile } from './counted-file.js';
import { checkStreetMonth } from './check-street-month.js';
import type { KeptMonth, MonthCache } from './month-cache/month-cache.js';
import { makeMarts, saveMarts } from './month-cache/month-marts.js';
import { takeMonth } from './month-cache/take-month.js';
import type { Warehouse } from './warehouse.js';

/** What one month held, and whether it was kept from an earlier run. */
export interface StreetMonth {
  files: CountedFile[];
  notes: string[];
  /** Why its raw files were read; absent when it came from the cache. */
  readAnew?: ReadReason;
}

/** What every month is loaded with. */
export interface StreetContext {
  inputs: ReadonlyMap<string, InputFile>;
  forces: readonly KnownForce[];
  warehouse: Warehouse;
  scratch: string;
  accepted: readonly string[];
  counts: Counts;
  cache: MonthCache;
  /** Digests of what places rows, and of the code. */
  versions: Pick<MonthParts, 'lookups' | 'code'>;
}

type Editions = ReadonlyMap<string, readonly FoundFile[]>;

/** Puts one month's incidents into `counts`: as the cache keeps them, or counted from its street files. */
export async function loadStreetMonth(month: string, editions: Editions, context: StreetContext): Promise<StreetMonth> {
  const { cache, warehouse, counts } = context;
  const parts = partsOf(month, editions, context);
  const found = cache.find(parts);
  if ('kept' in found) {
    const files = await takeMonth(found.kept, cache, warehouse, counts);
    if (files) return { files, notes: found.kept.notes };
  }
  const kept = await countMonth(parts, editions, context);
  const files = await takeMonth(kept, cache, warehouse, counts);
  if (!files) throw new IngestError('checkFailed', `${month}: the incidents by area are not as many as the ledger counts. This is a fault of the program; please report it with the month’s files.`);
  return { files, notes: kept.notes, readAnew: 'kept' in found ? { why: ['damaged'], files: [] } : found };
}

function partsOf(month: string, editions: Editions, { inputs, accepted, versions }: StreetContext): MonthParts {
  const names = [...editions.values()].flatMap((found) => found.map(({ file }) => file)).sort();
  return { month, files: Object.fromEntries(names.map((name) => [name, inputs.get(name)!.identity])), accepted: [...accepted].sort(), ...versions };
}

/** Reads one month's street files, checks them, and keeps what they hold. */
async function countMonth(parts: MonthParts, editions: Editions, context: StreetContext): Promise<KeptMonth> {
  const { warehouse, cache } = context;
  const { month } = parts;
  const notes: string[] = [];
  const files: CheckedFile[] = [];
  const slugs = [...editions.keys()].sort();
  try {
    for (const slug of slugs) files.push(await newestEdition(month, slug, editions.get(slug)!, context, notes));
    await setMonth(month, slugs, files, context);
    for (const file of ['staging/stg_street_files.sql', 'staging/stg_street.sql', 'intermediate/int_recoded_points.sql', 'intermediate/int_street.sql']) {
      await warehouse.run(file);
    }
    await makeMarts(warehouse);
    await checkStreetMonth(month, files, warehouse, context.accepted);
    cache.makeRoom(parts);
    await saveMarts(warehouse, (mart) => cache.martPath(parts, mart)).catch((error: unknown) => { throw cache.fault(error); });
    return cache.keep(parts, { notes, files: files.map(({ file, bytes, sha256, lines }, index) => ({ file, force: slugs[index]!, bytes, sha256, lines })) });
  } finally {
    await Promise.all(files.filter(({ path }) => path.startsWith(context.scratch)).map(({ path }) => rm(path, { force: true })));
  }
}

async function setMonth(month: string, slugs: readonly string[], files: readonly CheckedFile[], { warehouse, forces }: StreetContext): Promise<void> {
  const legacy = hasLegacyCategories(month);
  await warehouse.run('staging/street_macros.sql');
  await warehouse.set('month', month);
  await warehouse.set('paths', files.map(({ path }) => path));
  await warehouse.set('roles', slugs.map((slug) => findForce(forces, slug)?.role ?? 'territorial'));
  await warehouse.set('transport_name', forces.find(({ role }) => role === 'transport')!.name);
  await warehouse.set('categories', CATEGORY_LABELS);
  await warehouse.set('accepted_categories', legacy ? [...CATEGORY_LABELS, ...LEGACY_LABELS] : CATEGORY_LABELS);
  await warehouse.set('legacy_month', legacy ? 1 : 0);
}

/** Checks every edition of a force-month and keeps the newest complete one. */
async function newestEdition(month: string, slug: string, found: readonly FoundFile[], context: StreetContext, notes: string[]): Promise<CheckedFile> {
  const copies = new Map<FoundFile, CheckedFile>();
  const editions: StreetEdition[] = [];
  for (const [index, file] of found.entries()) {
    const checked = await checkedCopy(context.inputs.get(file.file)!, join(context.scratch, `${month}-${slug}-${index}.csv`));
    copies.set(file, checked);
    editions.push({ found: file, sha256: checked.sha256, rows: checked.lines, underInvestigation: found.length > 1 ? await underInvestigation(checked, context.warehouse) : 0 });
  }
  const { used, left, reason } = chooseEdition(editions);
  for (const edition of left) {
    const { path } = copies.get(edition.found)!;
    if (path.startsWith(context.scratch)) await rm(path, { force: true });
  }
  if (left.length > 0) notes.push(`${month} ${slug}: used ${used.found.file}, ${reason}; left ${left.map((edition) => edition.found.file).join(', ')}.`);
  return copies.get(used.found)!;
}

async function underInvestigation({ path, file }: CheckedFile, warehouse: Warehouse): Promise<number> {
  await warehouse.set('path', path);
  const [row] = await warehouse.rows('staging/street_edition.sql');
  if (!row) throw new IngestError('rowsLost', `${file}: could not be counted.`, file);
  return Number(row['under_investigation']);
}
