import { resolve } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import type { Command } from 'commander';
import { numberText } from '../core/number-text.js';
import { verificationText } from '../core/verification/text.js';
import { Verifier, type Verification } from '../core/verification/verification.js';
import { chooseRelease, pointerOnDisk, releaseFiles } from '../shell/release/release-files.js';
import { terminalProgress } from '../shell/run/terminal-progress.js';
import { existingFolder } from './arguments.js';

interface Flags {
  release?: string;
  json?: true;
  quiet?: true;
}

// After so many files the terminal gets a moment to draw.
const AT_ONCE = 500;

/** Adds `verify` to the command line. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'check a release: checksums, contract, sums, ledger, links; exit code 1 when anything is wrong',
    )
    .argument('<bundle>', 'folder of the bundle: the one that holds latest.json', existingFolder)
    .option('--release <release>', 'a release of the bundle (default: the one latest.json names)')
    .option('--json', 'print the outcome as one JSON object, with every fault')
    .option('--quiet', 'print nothing but errors: the exit code tells')
    .addHelpText(
      'after',
      `
Examples:
  crimetrends verify ./bundle
  crimetrends verify ./bundle --release 2025-11 --json`,
    )
    .action(async (folder: string, { release: asked, json, quiet }: Flags) => {
      const bundle = resolve(folder);
      const release = chooseRelease(bundle, asked);
      const progress = terminalProgress(json || quiet ? 'silent' : 'shown');
      const outcome = await progress.step(`Check release ${release}`, (say) =>
        verify(bundle, release, say),
      );
      if (json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
      else if (!quiet) process.stdout.write(`\n${verificationText(outcome)}`);
      if (!outcome.ok) process.exitCode = 1;
    });
}

async function verify(
  bundle: string,
  release: string,
  say: (detail: string) => void,
): Promise<Verification> {
  const verifier = new Verifier(release);
  let seen = 0;
  for (const file of releaseFiles(bundle, release)) {
    verifier.add(file);
    seen += 1;
    if (seen % AT_ONCE > 0) continue;
    say(`${numberText(seen)} files`);
    await otherWork();
  }
  say('sums, ranks, ledger and links');
  await otherWork();
  return verifier.outcome(pointerOnDisk(bundle));
}
