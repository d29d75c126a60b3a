// `npm run bench`: speed as ratios of commands run in turn, never an assertion. Exit code 0
// whatever the figures say.
//   BENCH_ROUNDS=3  BENCH_ROWS=2000000 (one month)  BENCH_MONTHS=36  BENCH_MONTH_ROWS=500000  BENCH_ONLY='a postcode,cards on a page'
import { mkdirSync } from 'node:fs';
import { buildPackages } from '../build.mjs';
import { postcodes } from './client.mjs';
import { FOLDER } from './inputs.mjs';
import { growth, manyMonths, oneArchive, oneMonth } from './ingest.mjs';
import { cardsOnPages } from './page.mjs';

const number = (name, otherwise) => Number(process.env[name] ?? otherwise);
const count = number('BENCH_ROUNDS', 3);
const rows = number('BENCH_ROWS', 2_000_000);
const only = process.env.BENCH_ONLY?.split(',');
const parts = [
  ['one month', () => oneMonth({ rows, count })],
  ['one archive', () => oneArchive({ rows, count })],
  ['growth', () => growth({ rows, count })],
  [
    'many months',
    () =>
      manyMonths({
        months: number('BENCH_MONTHS', 36),
        rows: number('BENCH_MONTH_ROWS', 500_000),
        count,
      }),
  ],
  ['a postcode', () => postcodes({ count })],
  ['cards on a page', () => cardsOnPages({ count })],
].filter(([name]) => !only || only.includes(name));

mkdirSync(FOLDER, { recursive: true });
await buildPackages(undefined, () => {});
process.stdout.write(`Medians of ${count} rounds, run in turn. Inputs are kept in ${FOLDER}.\n\n`);
for (const [name, run] of parts) {
  try {
    for (const { figure, target, found, pass, detail } of await run()) {
      const verdict = pass === undefined ? '' : pass ? 'pass' : 'short';
      process.stdout.write(
        `${figure.padEnd(52)} ${found.padStart(9)}   ${target.padEnd(20)} ${verdict}\n${detail ? `    ${detail}\n` : ''}`,
      );
    }
  } catch (error) {
    process.stdout.write(`${name}: not measured. ${error.message}\n`);
  }
}
