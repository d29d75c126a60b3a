import { resolve } from 'node:path';
import type { Command } from 'commander';
import { verifyRelease } from '../core/verification/verification.js';
import { verificationText } from '../core/verification/text.js';
import { chooseRelease, pointerOnDisk, releaseFiles } from '../shell/release-files.js';
import { existingFolder } from './arguments.js';

interface Flags {
  release?: string;
  json?: true;
}

/** Adds `verify` to the command line. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('check a release: checksums, contract, sums, ledger, links; exit code 1 when anything is wrong')
    .argument('<bundle>', 'folder of the bundle: the one that holds latest.json', existingFolder)
    .option('--release <release>', 'a release of the bundle (default: the one latest.json names)')
    .option('--json', 'print the outcome as one JSON object, with every fault')
    .addHelpText('after', `
Examples:
  crimetrends verify ./bundle
  crimetrends verify ./bundle --release 2025-11 --json`)
    .action((folder: string, { release: asked, json }: Flags) => {
      const bundle = resolve(folder);
      const release = chooseRelease(bundle, asked);
      const outcome = verifyRelease(release, releaseFiles(bundle, release), pointerOnDisk(bundle));
      process.stdout.write(json ? `${JSON.stringify(outcome)}\n` : verificationText(outcome));
      if (!outcome.ok) process.exitCode = 1;
    });
}
