import { resolve } from 'node:path';
import { parseOutcode } from '@crimetrends/sdk/contract';
import { InvalidArgumentError, type Command } from 'commander';
import {
  PACKED_ELEMENTS,
  packedElements,
  type PackedElement,
} from '../core/packing/packed-elements.js';
import { packText } from '../core/packing/report.js';
import { readPackInput } from '../shell/pack/read-pack-input.js';
import { widgetsFolder } from '../shell/pack/widgets-folder.js';
import { writePack } from '../shell/pack/write-pack.js';
import { chooseRelease } from '../shell/release/release-files.js';
import { existingFolder } from './arguments.js';

interface Flags {
  outcodes: string[];
  elements: PackedElement[];
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
    .option(
      '--elements <elements>',
      `what its pages show, with commas between: ${PACKED_ELEMENTS.join(', ')}`,
      elements,
      ['card'],
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
A pack holds the outcodes, the larger areas they lie in, their names to search, and no others.
It is not for map, profile and ranking, which read a whole bundle.

Examples:
  crimetrends pack ./bundle --outcodes LU1,LU2 --out ./luton
  crimetrends pack ./bundle --outcodes LU1 --elements card,trend,search --out ./luton
  crimetrends serve ./luton
  crimetrends verify ./luton/bundle`,
    )
    .action((folder: string, flags: Flags) => {
      const { outcodes: asked, elements: shown, out, release, widgets, json, quiet } = flags;
      const started = performance.now();
      const bundle = resolve(folder);
      const input = readPackInput(bundle, chooseRelease(bundle, release), asked, shown);
      const report = {
        ...writePack(input, shown, widgetsFolder(widgets), out),
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

function elements(text: string): PackedElement[] {
  try {
    return packedElements(text.split(','));
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
