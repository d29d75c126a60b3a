import { resolve } from 'node:path';
import type { MonthRange } from '@crimetrends/sdk/contract';
import { InvalidArgumentError, type Command } from 'commander';
import { IngestError } from '../core/ingest-error.js';
import { reconcile, type Reconciliation } from '../core/reconciliation/reconciliation.js';
import { reconciliationText } from '../core/reconciliation/text.js';
import { namedSource, readOfficial } from '../shell/input/read-official.js';
import { readRegistry } from '../shell/registry.js';
import { readFigures, readReconciliation } from '../shell/release/read-figures.js';
import { chooseRelease } from '../shell/release/release-files.js';
import { existingFolder, yearMonth } from './arguments.js';

interface Flags {
  table: string[];
  period?: MonthRange;
  release?: string;
  json?: true;
  quiet?: true;
}

/** Adds `reconcile` to the command line. */
export function registerReconcile(program: Command): void {
  program
    .command('reconcile')
    .description(
      'hold recorded crime by police force and local authority beside official tables: ratios, and what is beyond ±3%',
    )
    .argument('<bundle>', 'folder of the bundle: the one that holds latest.json', existingFolder)
    .option(
      '--table <file>',
      'an official table, XLSX or CSV; may be given several times (default: what the release was built with)',
      (file: string, files: string[]) => [...files, file],
      [],
    )
    .option(
      '--period <months>',
      'months such as 2024-04..2025-03 (default: each year of an annual table, ' +
        'the newest 12 months of a quarterly one)',
      monthSpan,
    )
    .option('--release <release>', 'a release of the bundle (default: the one latest.json names)')
    .option('--json', 'print the comparison as one JSON object')
    .option('--quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
Tables that are read: the ONS police force area tables (P1, P4; C2 and C5 by Community Safety Partnership), and the Home Office open data by force or partnership and quarter. Save ODS as XLSX or CSV. Fraud is left out.

Examples:
  crimetrends reconcile ./bundle
  crimetrends reconcile ./bundle --table policeforceareatables.xlsx
  crimetrends reconcile ./bundle --table prc-pfa.csv --period 2024-04..2025-03 --json`,
    )
    .action(async (folder: string, { table, period, release: asked, json, quiet }: Flags) => {
      const bundle = resolve(folder);
      const release = chooseRelease(bundle, asked);
      const found =
        table.length > 0
          ? await beside(table, bundle, release, period)
          : published(bundle, release, period);
      if (json) process.stdout.write(`${JSON.stringify({ release, ...found })}\n`);
      else if (!quiet) process.stdout.write(reconciliationText(found, release));
    });
}

async function beside(
  files: readonly string[],
  bundle: string,
  release: string,
  period: MonthRange | undefined,
): Promise<Reconciliation> {
  const tables = [];
  for (const file of files) tables.push(await readOfficial(namedSource(file)));
  const found = reconcile(tables, readFigures(bundle, release), readRegistry().forces, period);
  if (found.tables.length > 0) return found;
  throw new IngestError('missingInput', `There is nothing to compare. ${found.notes.join(' ')}`);
}

function published(
  bundle: string,
  release: string,
  period: MonthRange | undefined,
): Reconciliation {
  if (period)
    throw new IngestError(
      'invalidArgument',
      '--period chooses among the figures of a table: name the table with --table.',
    );
  return { tables: readReconciliation(bundle, release).tables, notes: [] };
}

/** Argument: a range of months such as 2024-04..2025-03. */
function monthSpan(text: string): MonthRange {
  const [from, to, more] = text.split('..');
  if (from === undefined || to === undefined || more !== undefined)
    throw new InvalidArgumentError(`“${text}” is not a range of months such as 2024-04..2025-03.`);
  const range = { from: yearMonth(from), to: yearMonth(to) };
  if (range.to < range.from) throw new InvalidArgumentError(`“${text}” ends before it begins.`);
  return range;
}
