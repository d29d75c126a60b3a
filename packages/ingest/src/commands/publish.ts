import { resolve, sep } from 'node:path';
import { Option, type Command } from 'commander';
import { IngestError } from '../core/ingest-error.js';
import type { PublicationAddress } from '../core/publication/address.js';
import { publicationText } from '../core/publication/report.js';
import { BROTLI_QUALITY, ENCODINGS, type StoredEncoding } from '../shell/publish/encode.js';
import { openTarget } from '../shell/publish/open-target.js';
import { publish } from '../shell/publish/publish.js';
import { chooseRelease } from '../shell/release/release-files.js';
import { terminalProgress } from '../shell/run/terminal-progress.js';
import { endpointUrl, existingFolder, publicationAddress, wholeNumber } from './arguments.js';

interface Flags {
  to: PublicationAddress;
  release?: string;
  encoding: StoredEncoding;
  precompress?: true;
  brotliQuality: number;
  parallel: number;
  endpoint?: string;
  keep?: number;
  dryRun?: true;
  json?: true;
  quiet?: true;
}

/** Adds `publish` to the command line. */
export function registerPublish(program: Command): void {
  program
    .command('publish')
    .description(
      'send a release to a folder or an S3 bucket: files first, latest.json last; goes on where it stopped',
    )
    .argument('<bundle>', 'folder of the bundle: the one that holds latest.json', existingFolder)
    .requiredOption('--to <target>', 'a folder, or s3://bucket/prefix', publicationAddress)
    .option('--release <release>', 'a release of the bundle (default: the one latest.json names)')
    .addOption(
      new Option('--encoding <encoding>', 'how objects of a bucket are stored')
        .choices(ENCODINGS)
        .default('br'),
    )
    .option('--precompress', 'put .br and .gz copies beside the files of a folder')
    .option(
      '--brotli-quality <number>',
      '0 to 11; 11 saves 13 % and takes 20 times as long',
      wholeNumber(0, 11),
      BROTLI_QUALITY,
    )
    .option('--parallel <number>', 'most objects on their way at once', wholeNumber(1, 256), 16)
    .option('--endpoint <url>', 'a store that is not Amazon’s (or AWS_ENDPOINT_URL)', endpointUrl)
    .option(
      '--keep <number>',
      'remove all but so many newest releases from the target',
      wholeNumber(1),
    )
    .option('--dry-run', 'say what would be sent, and change nothing')
    .option('--json', 'print the report as one JSON object')
    .option('--quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
A bucket is reached with AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
AWS_SESSION_TOKEN and AWS_REGION of the environment.

Examples:
  crimetrends publish ./bundle --to /var/www/crime --precompress
  crimetrends publish ./bundle --to s3://my-bucket/crime --dry-run
  crimetrends publish ./bundle --to s3://my-bucket/crime --keep 3
  crimetrends publish ./bundle --to s3://my-bucket --endpoint https://s3.example`,
    )
    .action(
      async (
        folder: string,
        { to, release, precompress, keep, dryRun, json, quiet, ...options }: Flags,
      ) => {
        const started = performance.now();
        const bundle = resolve(folder);
        if (to.kind === 'folder') refuseOwnFolder(bundle, resolve(to.path));
        const target = openTarget(to, {
          ...options,
          precompress: precompress === true,
          env: process.env,
        });
        const progress = terminalProgress(json || quiet ? 'silent' : 'shown');
        const done = await publish(
          {
            bundle,
            release: chooseRelease(bundle, release),
            dryRun: dryRun === true,
            ...(keep !== undefined && { keep }),
          },
          target,
          progress,
        );
        const report = { ...done, seconds: Math.round(performance.now() - started) / 1000 };
        if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
        else if (!quiet) process.stdout.write(`\n${publicationText(report)}`);
      },
    );
}

function refuseOwnFolder(bundle: string, target: string): void {
  if (target !== bundle && !target.startsWith(bundle + sep)) return;
  throw new IngestError(
    'invalidArgument',
    `${target} is the bundle’s own folder. Publish to another.`,
  );
}
