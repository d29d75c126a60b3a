import { resolve } from 'node:path';
import { MEASURE_NAMES, type MeasureName } from '@crimetrends/sdk/contract';
import { InvalidArgumentError, type Command } from 'commander';
import { explanationOf } from '../core/explanation/explanation.js';
import { nearMatches } from '../core/explanation/near-matches.js';
import { measureWords } from '../core/explanation/sentence.js';
import { explanationText } from '../core/explanation/text.js';
import { readEvidence } from '../shell/read-evidence.js';
import { chooseRelease } from '../shell/release-files.js';
import { existingFolder } from './arguments.js';

interface Flags {
  area: string;
  measure: MeasureName;
  release?: string;
  json?: true;
  quiet?: true;
}

/** Adds `explain` to the command line. */
export function registerExplain(program: Command): void {
  program
    .command('explain')
    .description('say how one figure comes about: files, rows left out, LSOAs, formula with the numbers in it')
    .argument('<bundle>', 'folder of the bundle: the one that holds latest.json', existingFolder)
    .requiredOption('--area <code>', 'GSS code of an area, such as E06000032')
    .option('--measure <measure>', 'crime, asb, all or a category such as burglary', measure, 'crime')
    .option('--release <release>', 'a release of the bundle (default: the one latest.json names)')
    .option('--json', 'print the explanation as one JSON object, with every file and LSOA')
    .option('--quiet', 'print nothing but errors: only whether there is such a figure')
    .addHelpText('after', `
Examples:
  crimetrends explain ./bundle --area E06000032
  crimetrends explain ./bundle --area E01015686 --measure burglary --json`)
    .action((folder: string, { area, measure: asked, release, json, quiet }: Flags) => {
      const bundle = resolve(folder);
      const explained = explanationOf(readEvidence(bundle, chooseRelease(bundle, release), area), asked);
      if (json) process.stdout.write(`${JSON.stringify(explained)}\n`);
      else if (!quiet) process.stdout.write(explanationText(explained));
    });
}

function measure(text: string): MeasureName {
  const found = MEASURE_NAMES.find((known) => known === text);
  if (found) return found;
  const near = nearMatches(text, MEASURE_NAMES.map((key) => ({ key, name: measureWords(key) })), 3).map(({ key }) => key);
  throw new InvalidArgumentError(`“${text}” is not a measure. ${near.length > 0 ? `Near it: ${near.join(', ')}. ` : ''}All are ${MEASURE_NAMES.join(', ')}.`);
}
