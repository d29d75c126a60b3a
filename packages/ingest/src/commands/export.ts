import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LEVELS, type Level } from '@crimetrends/sdk/contract';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { exportRows } from '../core/release/export-rows.js';
import { readLevel } from '../shell/release/bundle-reader.js';
import { tableText, type TableFormat } from '../shell/release/table-text.js';
import { existingFolder } from './arguments.js';
import { levelMeant } from './level-meant.js';

interface Flags {
  level: Level;
  format: TableFormat;
  release?: string;
  out?: string;
}

/** Adds `export` to the command line. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .description('write a bundle’s figures as a table: one row per area and measure')
    .argument('<bundle>', 'folder of the bundle', existingFolder)
    .requiredOption('--level <level>', `one of ${LEVELS.join(', ')}`, level)
    .addOption(
      new Option('--format <format>', 'csv or json').choices(['csv', 'json']).default('csv'),
    )
    .option('--release <release>', 'a release of the bundle (default: the one latest.json names)')
    .option('--out <file>', 'file to write (default: standard output)')
    .addHelpText(
      'after',
      `
Examples:
  crimetrends export ./bundle --level ltla --format csv --out ltla.csv
  crimetrends export ./bundle --level ward --format json`,
    )
    .action((bundle: string, { level: at, format, release, out }: Flags) => {
      const text = tableText(exportRows(readLevel(resolve(bundle), at, release), at), format);
      if (out === undefined) process.stdout.write(text);
      else writeFileSync(out, text);
    });
}

function level(text: string): Level {
  const found = LEVELS.find((known) => known === text);
  if (found) return found;
  const meant = levelMeant(text);
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  throw new InvalidArgumentError(
    `“${text}” is not a level.${hint} Use one of ${LEVELS.join(', ')}.`,
  );
}
