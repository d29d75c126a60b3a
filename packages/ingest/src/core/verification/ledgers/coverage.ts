import {
  CATEGORIES,
  monthsOf,
  type CoverageFile,
  type FileTypeCoverage,
  type LedgerFile,
} from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import { crimeWithoutPlace } from '../../coverage/recorded-by-force.js';
import { rowsByForce } from '../../coverage/rows-by-force.js';
import { hasLegacyCategories } from '../../police/categories.js';

type Force = CoverageFile['forces'][number];
type Fault = (sentence: string) => BundleFault;

/** Checks that letters, rows, suspect files and what forces recorded agree with the ledger. */
export function* coverageFaults(
  { forces, months, window }: CoverageFile,
  { files, outcomes: ofOutcomes }: LedgerFile,
  fault: Fault,
): Generator<BundleFault> {
  const names = monthsOf(months);
  const rows = { street: rowsByForce(files), outcomes: rowsByForce(ofOutcomes?.files ?? []) };
  for (const force of forces) {
    const { slug, rows: own, months: letters, suspect, outcomes, stopAndSearch } = force;
    const street = { rows: own, months: letters, ...(suspect && { suspect }) };
    yield* letterFaults(slug, street, names, fault);
    if (outcomes) {
      yield* letterFaults(`${slug}, outcomes`, outcomes, names, fault);
      yield* rowFaults(`${slug}, outcomes`, outcomes.rows, rows.outcomes.get(slug), names, fault);
    }
    if (stopAndSearch) yield* letterFaults(`${slug}, stop and search`, stopAndSearch, names, fault);
    yield* rowFaults(slug, own, rows.street.get(slug), names, fault);
    const ledgers = new Map(
      files.flatMap((file) => (file.force === slug ? [[file.month, file]] : [])),
    );
    yield* recordedFaults(force, ledgers, names, fault);
    const [share, made] = [force.noLocation, crimeWithoutPlace(force, names, window)];
    if (share?.crime !== made?.crime || share?.of !== made?.of)
      yield fault(`${slug}: ${shareText(share)}; its months make ${shareText(made)}.`);
  }
}

/** Checks that what a force recorded by category adds up to its files' buckets. */
function* recordedFaults(
  { slug, recorded }: Force,
  ledgers: ReadonlyMap<string, LedgerFile['files'][number]>,
  names: readonly string[],
  fault: Fault,
): Generator<BundleFault> {
  for (const bucket of ['counted', 'noLocation'] as const) {
    const counts = recorded?.[bucket] ?? names.map(() => null);
    if (counts.length !== names.length)
      yield fault(`${slug}: ${counts.length} months of “${bucket}” for ${names.length} months.`);
    for (const [index, month] of names.entries()) {
      const [own, ledger] = [counts[index], ledgers.get(month)];
      const width = hasLegacyCategories(month) ? 1 : CATEGORIES.length;
      if (own && own.length !== width) {
        yield fault(
          `${slug} ${month}: ${own.length} numbers “${bucket}”; it should have ${width}.`,
        );
        break;
      }
      const total = own?.reduce((sum, count) => sum + count, 0);
      if (total === ledger?.[bucket]) continue;
      yield fault(
        `${slug} ${month}: ${total ?? 'no'} rows “${bucket}” by category; ` +
          `ledger.json has ${ledger?.[bucket] ?? 'no file'}.`,
      );
      break;
    }
  }
}

function shareText(share: Force['noLocation']): string {
  return share
    ? `${share.crime} of ${share.of} crimes without a place`
    : 'no share of crimes without a place';
}

function* rowFaults(
  what: string,
  own: readonly number[],
  rows: ReadonlyMap<string, number> | undefined,
  names: readonly string[],
  fault: Fault,
): Generator<BundleFault> {
  const off = names.findIndex((month, index) => own[index] !== (rows?.get(month) ?? 0));
  if (off >= 0)
    yield fault(
      `${what} ${names[off]}: ${own[off]} rows; ledger.json has ${rows?.get(names[off]!) ?? 0}.`,
    );
}

function* letterFaults(
  what: string,
  { rows, months: letters, suspect = [] }: FileTypeCoverage,
  names: readonly string[],
  fault: Fault,
): Generator<BundleFault> {
  if (rows.length !== names.length || letters.length !== names.length) {
    yield fault(
      `${what}: ${rows.length} numbers of rows and ${letters.length} letters for ${names.length} months.`,
    );
    return;
  }
  const strange = names.findIndex((_, index) => (rows[index] === 0) !== (letters[index] === 'a'));
  if (strange >= 0)
    yield fault(
      `${what} ${names[strange]}: the letter “${letters[strange]}” with ${rows[strange]} rows.`,
    );
  const listed = new Map(suspect.map((file) => [file.month, file.rows]));
  const unlike = names.findIndex((month, index) =>
    letters[index] === 'x' ? listed.get(month) !== rows[index] : listed.has(month),
  );
  if (unlike >= 0)
    yield fault(
      `${what} ${names[unlike]}: the letter “${letters[unlike]}” with ${rows[unlike]} rows; ` +
        `suspect: ${listed.get(names[unlike]!) ?? 'no file'}.`,
    );
}
