import { InvalidArgumentError, type Command } from 'commander';
import { yearMonth } from '../commands/arguments.js';
import { writeDemoData } from './demo-data.js';

interface Flags {
  out: string;
  seed: number;
  months: number;
  lastMonth: string;
  national?: true;
  rowsPerMonth?: number;
}

/** Adds the command `demo-data`. */
export function registerDemoData(program: Command): void {
  program
    .command('demo-data')
    .description(
      "write demonstration input in the publishers' own layouts: an invented England with every trap of the method",
    )
    .requiredOption('--out <folder>', 'folder to write into')
    .option('--seed <number>', 'the same seed gives the same bytes', wholeNumber, 1)
    .option('--months <number>', 'months of police data', atLeastOne, 36)
    .option('--last-month <YYYY-MM>', 'the newest month', yearMonth, '2025-12')
    .option('--national', 'true volume: 43 forces, 35,672 LSOAs, about 500,000 rows a month')
    .option('--rows-per-month <number>', 'street rows a month over all forces', atLeastOne)
    .action(async (flags: Flags) => {
      const { files, bytes, streetRows } = await writeDemoData({
        ...flags,
        onProgress: (sentence) => console.error(sentence),
      });
      console.log(
        `${flags.out}: ${files} files, ${streetRows.toLocaleString('en-GB')} street rows, ` +
          `${(bytes / 1e6).toFixed(1)} MB`,
      );
    });
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a whole number.`);
  return Number(text);
}

function atLeastOne(text: string): number {
  const number = wholeNumber(text);
  if (number === 0) throw new InvalidArgumentError('It must be at least 1.');
  return number;
}
