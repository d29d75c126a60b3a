import { resolve } from 'node:path';
import type { Command } from 'commander';
import { releaseDiff } from '../core/release-diff/release-diff.js';
import { releaseDiffText } from '../core/release-diff/text.js';
import { chooseRelease } from '../shell/release/release-files.js';
import { areaPairs, openRelease, type ReleaseOnDisk } from '../shell/release/release-pairs.js';
import { existingFolder } from './arguments.js';

interface Flags {
  releaseA?: string;
  releaseB?: string;
  json?: true;
  quiet?: true;
}

/** Adds `diff` to the command line. */
export function registerDiff(program: Command): void {
  program
    .command('diff')
    .description(
      'compare two releases: months revised, coverage, editions, areas and figures, largest first',
    )
    .argument('<bundleA>', 'folder of the bundle with the earlier release', existingFolder)
    .argument(
      '<bundleB>',
      'folder of the bundle with the later release; may be the same',
      existingFolder,
    )
    .option(
      '--release-a <release>',
      'the earlier release (default: the one latest.json of the first bundle names)',
    )
    .option(
      '--release-b <release>',
      'the later release (default: the one latest.json of the second bundle names)',
    )
    .option('--json', 'print the comparison as one JSON object, with every area')
    .option('--quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
Examples:
  crimetrends diff ./bundle ./bundle --release-a 2025-11 --release-b 2025-12
  crimetrends diff ./last-month ./bundle --json`,
    )
    .action((folderA: string, folderB: string, { releaseA, releaseB, json, quiet }: Flags) => {
      const [before, after] = [open(folderA, releaseA), open(folderB, releaseB)];
      const diff = releaseDiff(before, after, areaPairs(before, after));
      if (json) process.stdout.write(`${JSON.stringify(diff)}\n`);
      else if (!quiet) process.stdout.write(releaseDiffText(diff));
    });
}

function open(folder: string, release: string | undefined): ReleaseOnDisk {
  const bundle = resolve(folder);
  return openRelease(bundle, chooseRelease(bundle, release));
}
