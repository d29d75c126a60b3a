import { resolve } from 'node:path';
import { MEASURE_NAMES, PROPERTY_TYPES } from '@crimetrends/sdk/contract';
import { InvalidArgumentError, type Command } from 'commander';
import { explanationOf } from '../core/explanation/explanation.js';
import {
  FIGURE_NAMES,
  FIGURES,
  RANK_SCOPES,
  type FigureQuery,
} from '../core/explanation/figures.js';
import { nearMatches } from '../core/explanation/near-matches.js';
import { measureWords } from '../core/explanation/sentence.js';
import { explanationText } from '../core/explanation/text.js';
import { readEvidence } from '../shell/release/read-evidence.js';
import { chooseRelease } from '../shell/release/release-files.js';
import { existingFolder } from './arguments.js';

interface Flags {
  area: string;
  figure: FigureQuery['figure'];
  measure: FigureQuery['measure'];
  in: FigureQuery['within'];
  type: FigureQuery['type'];
  release?: string;
  json?: true;
  quiet?: true;
}

/** Adds `explain` to the command line. */
export function registerExplain(program: Command): void {
  program
    .command('explain')
    .description(
      'say how one figure comes about: files, rows left out, LSOAs, formula with the numbers in it',
    )
    .argument('<bundle>', 'folder of the bundle: the one that holds latest.json', existingFolder)
    .requiredOption('--area <code>', 'GSS code of an area, such as E06000032')
    .option(
      '--figure <figure>',
      FIGURE_NAMES.join(', '),
      oneOf('a figure', FIGURE_NAMES, (name) => FIGURES[name]),
      'rate',
    )
    .option(
      '--measure <measure>',
      'crime, asb, all or a category such as burglary (rate, rank, change, similar, denominators)',
      oneOf('a measure', MEASURE_NAMES, measureWords),
      'crime',
    )
    .option(
      '--in <level>',
      `${RANK_SCOPES.join(', ')}: inside which a rank is told`,
      oneOf('a level that ranks are told in', RANK_SCOPES),
      'nation',
    )
    .option(
      '--type <type>',
      `${PROPERTY_TYPES.join(', ')} (housePrices)`,
      oneOf('a property type', PROPERTY_TYPES),
      'all',
    )
    .option('--release <release>', 'a release of the bundle (default: the one latest.json names)')
    .option('--json', 'print the explanation as one JSON object, with every file and LSOA')
    .option(
      '--quiet',
      'print nothing but errors: only whether there is such a figure, and whether it can be worked out again',
    )
    .addHelpText(
      'after',
      `
Examples:
  crimetrends explain ./bundle --area E06000032
  crimetrends explain ./bundle --area E06000032 --figure rank --in region --measure burglary
  crimetrends explain ./bundle --area E06000032 --figure housePrices --type flat
  crimetrends explain ./bundle --area E01015686 --figure change --json`,
    )
    .action(
      (
        folder: string,
        { area, figure, measure, in: within, type, release, json, quiet }: Flags,
      ) => {
        const bundle = resolve(folder);
        const explained = explanationOf(
          readEvidence(bundle, chooseRelease(bundle, release), area, figure),
          { figure, measure, within, type },
        );
        if (json) process.stdout.write(`${JSON.stringify(explained)}\n`);
        else if (!quiet) process.stdout.write(explanationText(explained));
      },
    );
}

/** Argument: one name of a list. The error for an unknown name suggests the nearest ones. */
function oneOf<Name extends string>(
  what: string,
  names: readonly Name[],
  words: (name: Name) => string = (name) => name,
): (text: string) => Name {
  return (text) => {
    const found = names.find((known) => known === text);
    if (found !== undefined) return found;
    const near = nearMatches(
      text,
      names.map((key) => ({ key, name: words(key) })),
      3,
    ).map(({ key }) => key);
    throw new InvalidArgumentError(
      `“${text}” is not ${what}. ${near.length > 0 ? `Near it: ${near.join(', ')}. ` : ''}All are ${names.join(', ')}.`,
    );
  };
}
