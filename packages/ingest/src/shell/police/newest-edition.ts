import { join } from 'node:path';
import type { FoundFile } from '../../core/input/inventory.js';
import { chooseEdition, type StreetEdition } from '../../core/input/street-editions.js';
import { checkedCopy, discardCopies, type CheckedFile } from '../input/checked-copy.js';
import type { Workbench } from '../input/workbench.js';

/** Counts open cases, by which editions with the same rows are told apart. */
export type OpenCases = (file: CheckedFile) => Promise<number>;

/**
 * Checks every edition of a force's month and returns the newest complete one; notes the others.
 */
export async function newestEdition(
  { files, scratch }: Workbench,
  name: string,
  found: readonly FoundFile[],
  notes: string[],
  openCases: OpenCases = async () => 0,
): Promise<CheckedFile & { found: FoundFile }> {
  const copies = new Map<FoundFile, CheckedFile>();
  const editions: StreetEdition[] = [];
  for (const [index, file] of found.entries()) {
    const checked = await checkedCopy(
      files.get(file.file)!,
      join(scratch, `${name.replaceAll(' ', '-')}-${index}.csv`),
    );
    copies.set(file, checked);
    editions.push({
      found: file,
      sha256: checked.sha256,
      rows: checked.lines,
      underInvestigation: found.length > 1 ? await openCases(checked) : 0,
    });
  }
  const { used, left, reason } = chooseEdition(editions);
  await discardCopies(
    left.map((edition) => copies.get(edition.found)!),
    scratch,
  );
  if (left.length > 0)
    notes.push(
      `${name}: used ${used.found.file}, ${reason}; left ${left.map((edition) => edition.found.file).join(', ')}.`,
    );
  return { ...copies.get(used.found)!, found: used.found };
}
