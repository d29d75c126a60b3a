import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '@crimetrends/sdk/contract';
import { CATEGORY_LABELS, hasLegacyCategories, LEGACY_LABELS } from '../core/categories.js';
import { setCount, type Counts } from '../core/counts.js';
import { findForce, type KnownForce } from '../core/forces.js';
import { IngestError } from '../core/ingest-error.js';
import type { FoundFile } from '../core/inventory.js';
import { chooseEdition, type StreetEdition } from '../core/street-editions.js';
import { checkedCopy, type CheckedFile } from './checked-copy.js';
import type { InputFile } from './input-files.js';
import type { CountedFile } from './counted-file.js';
import { checkStreetMonth } from './check-street-month.js';
import type { Warehouse } from './warehouse.js';

/** What one month held. */
export interface StreetMonth {
  files: CountedFile[];
  notes: string[];
}

/** What every month is loaded with. */
export interface StreetContext {
  inputs: ReadonlyMap<string, InputFile>;
  forces: readonly KnownForce[];
  warehouse: Warehouse;
  scratch: string;
  accepted: readonly string[];
  counts: Counts;
}

/** Reads one month's street files, writes the ledger of each, and puts the month's incidents into `counts`. */
export async function loadStreetMonth(month: string, editions: ReadonlyMap<string, FoundFile[]>, context: StreetContext): Promise<StreetMonth> {
  const { warehouse, counts } = context;
  const notes: string[] = [];
  const files: CheckedFile[] = [];
  const slugs = [...editions.keys()].sort();
  for (const slug of slugs) files.push(await newestEdition(month, slug, editions.get(slug)!, context, notes));
  try {
    await setMonth(month, slugs, files, context);
    for (const file of ['staging/stg_street_files.sql', 'staging/stg_street.sql', 'intermediate/int_recoded_points.sql', 'intermediate/int_street.sql']) {
      await warehouse.run(file);
    }
    const ledgers = (await warehouse.rows('marts/ledger_by_file.sql')) as unknown as (Ledger & { file_no: number })[];
    const counted = ledgers.map(({ file_no, ...ledger }): CountedFile => ({ ...files[file_no]!, force: slugs[file_no]!, month, ledger }));
    await checkStreetMonth(month, counted, warehouse, context.accepted);
    const monthIndex = counts.months.indexOf(month);
    await warehouse.integers('marts/incidents_by_lsoa21.sql', ([lsoa, slot, incidents], rowCount) => {
      for (let row = 0; row < rowCount; row += 1) setCount(counts, monthIndex, lsoa![row]!, slot![row]!, incidents![row]!);
    });
    return { files: counted, notes };
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
