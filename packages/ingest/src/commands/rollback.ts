import { type Command } from 'commander';
import type { PublicationAddress } from '../core/publication/address.js';
import { rollbackText } from '../core/publication/rollback-choice.js';
import { BROTLI_QUALITY } from '../shell/publish/encode.js';
import { openTarget } from '../shell/publish/open-target.js';
import { rollback } from '../shell/publish/rollback.js';
import { terminalProgress } from '../shell/run/terminal-progress.js';
import { endpointUrl, publicationAddress } from './arguments.js';

interface Flags {
  to: PublicationAddress;
  release?: string;
  endpoint?: string;
  dryRun?: true;
  json?: true;
  quiet?: true;
}

/** Adds `rollback` to the command line. */
export function registerRollback(program: Command): void {
  program
    .command('rollback')
    .description(
      'point a published bundle’s latest.json at an earlier release; nothing is sent or removed',
    )
    .requiredOption(
      '--to <target>',
      'where the bundle was published: a folder, or s3://bucket/prefix',
      publicationAddress,
    )
    .option(
      '--release <release>',
      'a release that is whole there (default: the nearest earlier one)',
    )
    .option('--endpoint <url>', 'a store that is not Amazon’s (or AWS_ENDPOINT_URL)', endpointUrl)
    .option('--dry-run', 'say what latest.json would name, and change nothing')
    .option('--json', 'print the report as one JSON object')
    .option('--quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
A release is whole when its SHA256SUMS and every file that it lists are there.

Examples:
  crimetrends rollback --to s3://my-bucket/crime --dry-run
  crimetrends rollback --to /var/www/crime --release 2025-10`,
    )
    .action(async ({ to, release, endpoint, dryRun, json, quiet }: Flags) => {
      const target = openTarget(to, {
        encoding: 'none',
        precompress: false,
        brotliQuality: BROTLI_QUALITY,
        parallel: 1,
        ...(endpoint !== undefined && { endpoint }),
        env: process.env,
      });
      const progress = terminalProgress(json || quiet ? 'silent' : 'shown');
      const report = await rollback(
        { dryRun: dryRun === true, ...(release !== undefined && { release }) },
        target,
        progress,
      );
      if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
      else if (!quiet) process.stdout.write(`\n${rollbackText(report)}`);
    });
}
