import { resolve } from 'node:path';
import { parseOutcode } from '@crimetrends/sdk/contract';
import { InvalidArgumentError, type Command } from 'commander';
import { packText } from '../core/packing/report.js';
import { readPackInput } from '../shell/pack/read-pack-input.js';
import { widgetsFolder } from '../shell/pack/widgets-folder.js';
import { writePack } from '../shell/pack/write-pack.js';
import { chooseRelease } from '../shell/release/release-files.js';
import { existingFolder } from './arguments.js';

interface Flags {
  outcodes: string[];
  out: string;
  release?: string;
  widgets?: string;
  json?: true;
  quiet?: true;
}

/** Adds `pack` to the command line. */
export function registerPack(program: Command): void {
  program
    .command('pack')
    .description(
      'cut a bundle to some outcodes, with script and page: what a branch hosts by itself',
    )
    .argument('<bundle>', 'folder of the bundle: the one that holds latest.json', existingFolder)
    .requiredOption(
      '--outcodes <outcodes>',
      'first halves of postcodes, with commas between: LU1,LU2',
      outcodes,
    )
    .requiredOption('--out <folder>', 'folder to write; a pack that lies there is made new')
    .option('--release <release>', 'a release of the bundle (default: the one latest.json names)')
    .option(
      '--widgets <folder>',
      'the dist folder of @crimetrends/widgets (default: found where installed)',
    )
    .option('--json', 'print the report as one JSON object')
    .option('--quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
A pack holds the outcodes, the larger areas they lie in, and no others.

Examples:
  crimetrends pack ./bundle --outcodes LU1,LU2 --out ./luton
  crimetrends serve ./luton
  crimetrends verify ./luton/bundle`,
    )
    .action((folder: string, { outcodes: asked, out, release, widgets, json, quiet }: Flags) => {
      const started = performance.now();
      const bundle = resolve(folder);
      const input = readPackInput(bundle, chooseRelease(bundle, release), asked);
      const report = {
        ...writePack(input, widgetsFolder(widgets), out),
        seconds: Math.round(performance.now() - started) / 1000,
      };
      if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
      else if (!quiet) process.stdout.write(packText(report));
    });
}

function outcodes(text: string, before: readonly string[] = []): string[] {
  return [
    ...before,
    ...text.split(',').map((each) => {
      const outcode = parseOutcode(each);
      if (outcode === undefined)
        throw new InvalidArgumentError(
          `“${each.trim()}” is not an outcode, the first half of a postcode such as LU1.`,
        );
      return outcode;
    }),
  ];
}
