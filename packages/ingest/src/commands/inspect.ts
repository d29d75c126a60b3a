import { resolve } from 'node:path';
import type { Command } from 'commander';
import { inspection } from '../core/input/inspection/inspection.js';
import { inspectionText } from '../core/input/inspection/text.js';
import { inspectFolder } from '../shell/input/inspect-folder.js';
import { readRegistry } from '../shell/registry.js';
import { existingFolder, today } from './arguments.js';

interface Flags {
  rows?: true;
  json?: true;
  quiet?: true;
}

// As in a build: a release’s series cover 36 months.
const SERIES_MONTHS = 36;

/** Adds `inspect` to the command line. */
export function registerInspect(program: Command): void {
  program
    .command('inspect')
    .description(
      'say what each file of a folder is, what is there by force and month, and what is missing for what',
    )
    .argument('<folder>', 'folder of published files, as for build', existingFolder)
    .option('--rows', 'read every file to its end: exact rows, and damage that only shows there')
    .option('--json', 'print the report as one JSON object, with every file')
    .option('--quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
A damaged ZIP, a changed header and an unknown table are listed with the reason; nothing stops the look, and nothing is written.

Examples:
  crimetrends inspect ./downloads
  crimetrends inspect ./downloads --rows --json`,
    )
    .action(async (folder: string, { rows, json, quiet }: Flags) => {
      const seen = await inspectFolder(
        resolve(folder),
        readRegistry(),
        rows ? 'counted' : 'reckoned',
      );
      const report = inspection(seen, SERIES_MONTHS, today());
      if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
      else if (!quiet) process.stdout.write(inspectionText(report, folder));
    });
}
