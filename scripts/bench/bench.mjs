// `npm run bench`: prints speed as ratios of commands run in turn. It asserts nothing and ends with
// exit code 0. Settings with their defaults:
//   BENCH_ROUNDS=3  BENCH_ROWS=2000000 (of one month)  BENCH_MONTHS=36  BENCH_MONTH_ROWS=500000
//   BENCH_ONLY='a postcode,cards on a page' (by default all)
import { mkdirSync } from 'node:fs';
import { buildPackages } from '../build.mjs';
import { postcodes } from './client.mjs';
import { FOLDER } from './inputs.mjs';
import { growth, manyMonths, oneArchive, oneMonth } from './ingest.mjs';
import { cardsOnPages } from './page.mjs';

/** @type {(name: string, otherwise: number) => number} */
const number = (name, otherwise) => Number(process.env[name] ?? otherwise);
const count = number('BENCH_ROUNDS', 3);
const rows = number('BENCH_ROWS', 2_000_000);
const only = process.env.BENCH_ONLY?.split(',');
/** @type {[name: string, run: () => Promise<import('./rounds.mjs').Row[]>][]} */
const all = [
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
];
const parts = all.filter(([name]) => !only || only.includes(name));

mkdirSync(FOLDER, { recursive: true });
await buildPackages(undefined, () => {});
process.stdout.write(`Medians of ${count} rounds, run in turn. Inputs are kept in ${FOLDER}.\n\n`);
for (const [name, run] of parts) {
  try {
    for (const { figure, target, found, pass, detail } of await run()) {
      const verdict = pass === undefined ? '' : pass ? 'pass' : 'short';
      const line = `${figure.padEnd(52)} ${found.padStart(9)}   ${target.padEnd(20)} ${verdict}\n`;
      process.stdout.write(detail ? `${line}    ${detail}\n` : line);
    }
  } catch (error) {
    process.stdout.write(
      `${name}: not measured. ${error instanceof Error ? error.message : error}\n`,
    );
  }
}
