import { findForce, type KnownForce } from './forces.js';
import { IngestError } from '../ingest-error.js';
import type { FoundFile } from './inventory.js';
import type { LayoutKind } from './layouts/layout.js';
import { quoted } from '../quotation.js';

const NAME = /(\d{4}-(?:0[1-9]|1[0-2]))-([a-z-]+)-(street|outcomes|stop-and-search)\.csv$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
// The publisher names an archive after its newest month; “latest” sorts after every month.
const ARCHIVE_NAME = /(?:^|\/)(\d{4}-\d{2}|latest)\.zip › /;

/**
 * Month and force of a police file, from its name or else its first row. Throws where the name and
 * first row of a street file disagree.
 */
export function policeParts(
  file: string,
  kind: LayoutKind,
  row: readonly string[] | undefined,
  forces: readonly KnownForce[],
): Partial<FoundFile> {
  if (kind !== 'street' && kind !== 'outcomes' && kind !== 'stopAndSearch') return {};
  const named = NAME.exec(file);
  const archiveEdition = ARCHIVE_NAME.exec(file)?.[1];
  const edition = archiveEdition === undefined ? {} : { archiveEdition };
  // A stop-and-search row has neither month nor force: only the name does.
  if (kind === 'stopAndSearch')
    return named ? { month: named[1]!, forceSlug: named[2]!, ...edition } : {};
  const reporter = row?.[2] === undefined ? undefined : findForce(forces, row[2]);
  const rowMonth = MONTH.test(row?.[1] ?? '') ? row![1] : undefined;
  const [month, forceSlug] = [named?.[1] ?? rowMonth, named?.[2] ?? reporter?.slug];
  if (kind === 'street') {
    if (month === undefined || forceSlug === undefined) throw unknownParts(file, row);
    if (rowMonth !== undefined && rowMonth !== month) {
      throw new IngestError(
        'mixedMonths',
        `${file}, line 2: the file is named for ${month} but its first row is of ${rowMonth}. ` +
          'Give it the right name, or remove it.',
        file,
        2,
      );
    }
    if (reporter && reporter.slug !== forceSlug) {
      throw new IngestError(
        'mixedForces',
        `${file}, line 2: the file is named for ${forceSlug} but its first row is reported by ` +
          `${quoted(row![2]!)}. Give it the right name, or remove it.`,
        file,
        2,
      );
    }
  }
  return {
    ...(month !== undefined && { month }),
    ...(forceSlug !== undefined && { forceSlug }),
    ...(kind === 'street' && row?.[2] !== undefined && { firstReporter: row[2] }),
    ...edition,
  };
}

/** Throws where a file is named like a police file but holds something else. */
export function refusePoliceName(file: string, why: string): void {
  const type = NAME.exec(file)?.[3];
  if (type === undefined) return;
  throw new IngestError(
    'headerChanged',
    `${file}, line 1: the file is named for ${type}, but ${why}. Fetch it again, or remove it.`,
    file,
    1,
  );
}

function unknownParts(file: string, row: readonly string[] | undefined): IngestError {
  const found = `found month ${quoted(row?.[1] ?? '')}, reported by ${quoted(row?.[2] ?? '')}`;
  return new IngestError(
    'mixedMonths',
    `${file}, line 2: neither the file’s name nor its first row tells month and force ` +
      `(${found}). Name it YYYY-MM-<force>-street.csv, or remove it.`,
    file,
    2,
  );
}
