import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { IngestError } from '../core/ingest-error.js';
import { reportText } from '../core/release/report-text.js';
import { build } from '../pipeline.js';
import type { BuildOptions } from '../shell/run/build-options.js';
import { flushDisk } from '../shell/run/durable-files.js';
import { terminalProgress } from '../shell/run/terminal-progress.js';
import { peakMemoryMb, timedProgress } from '../shell/run/timed-progress.js';
import { contactAddress, day, existingFolder, today, yearMonth } from './arguments.js';

interface Flags {
  input: string;
  out: string;
  release?: string;
  accept: string[];
  responsible?: string;
  contact?: string;
  nextRelease?: string;
  cache?: string | false;
  json?: true;
  quiet?: true;
}

// The card's line covers 36 months.
const SERIES_MONTHS = 36;

/** Adds `build` to the command line. */
export function registerBuild(program: Command): void {
  program
    .command('build')
    .description('read a folder of published files (ZIP or plain, any depth) and write a release')
    .requiredOption(
      '--input <folder>',
      'folder with street files, lookups, census and postcodes',
      existingFolder,
    )
    .requiredOption(
      '--out <bundle>',
      'folder of the bundle; earlier releases in it stay as they are',
    )
    .option(
      '--release <YYYY-MM>',
      'last month of the release (default: the newest found)',
      yearMonth,
    )
    .option(
      '--accept <check>',
      'publish in spite of a named check; may be repeated',
      (check: string, all: string[]) => [...all, check],
      [] as string[],
    )
    .option('--responsible <name>', 'who answers for the release; published in its manifest')
    .option(
      '--contact <address>',
      'how to reach them: an email address or a page (https://…)',
      contactAddress,
    )
    .option(
      '--next-release <YYYY-MM-DD>',
      'the day announced for the next release; published in the manifest',
      day,
    )
    .option(
      '--cache <folder>',
      'folder in which counted months are kept for the next run (default: .cache in the bundle’s folder)',
    )
    .option('--no-cache', 'read every month from its files and keep nothing')
    .option('--json', 'print the report as one JSON object')
    .option('--quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
Examples:
  crimetrends build --input ./downloads --out ./bundle
  crimetrends build --input ./downloads --out ./bundle --release 2023-12 --json`,
    )
    .action(async (flags: Flags) => {
      const { input, out, release, accept, cache, json, quiet } = flags;
      const operator = operatorOf(flags);
      const started = performance.now();
      const progress = timedProgress(terminalProgress(json || quiet ? 'silent' : 'shown'));
      const done = await build(
        {
          input: resolve(input),
          out: resolve(out),
          ...(release !== undefined && { release }),
          accept,
          ...operator,
          seriesMonths: SERIES_MONTHS,
          today: today(),
          flush: flushDisk,
          ...(cache !== false && { cache: resolve(cache ?? join(out, '.cache')) }),
        },
        progress,
      );
      const report = {
        ...done,
        seconds: Math.round(performance.now() - started) / 1000,
        steps: progress.times,
        peakMemoryMb: peakMemoryMb(),
      };
      if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
      else if (!quiet) process.stdout.write(reportText(report, out));
    });
}

/** Who answers for the release and when the next one comes. A name without a contact is no use. */
function operatorOf({
  responsible,
  contact,
  nextRelease,
}: Flags): Pick<BuildOptions, 'responsible' | 'nextRelease'> {
  if ((responsible === undefined) !== (contact === undefined))
    throw new IngestError(
      'invalidArgument',
      '--responsible and --contact go together: a name, and how to reach it.',
    );
  return {
    ...(responsible !== undefined && { responsible: { name: responsible, contact: contact! } }),
    ...(nextRelease !== undefined && { nextRelease }),
  };
}
