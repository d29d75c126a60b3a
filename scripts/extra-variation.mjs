// Makes a table of how much areas vary from one year to the next beyond chance, from the monthly
// series of any bundle: packages/ingest/sources/extra-variation.json comes from such a table.
//
//   npm run extra-variation -- <bundle> 2025-01..2025-04
//
// Compares the months given with the same months a year before, in the areas that have both in
// full. Prints CSV: measure, level, areas with 20 or more incidents in both together, τ (a standard
// deviation on the log scale), and the level's weighted mean change.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtContract, builtStats } from './built-packages.mjs';

/** @import { AreaFile, Level } from '../packages/sdk/src/contract/index.js' */
/** @import { Exposure } from '../packages/sdk/src/stats/index.js' */
/** @typedef {{ newer: Exposure, older: Exposure }} Pair */

const LEVELS = /** @type {const} */ (['lsoa21', 'msoa21', 'ward', 'ltla', 'pfa']);
const {
  positionals: [bundle, range = ''],
} = parseArgs({ allowPositionals: true });
const [from, to] = range.split('..');
if (!bundle || !/^\d{4}-\d{2}\.\.\d{4}-\d{2}$/.test(range) || !from || !to) {
  process.stderr.write('Give a bundle and the months to compare: <bundle> 2025-01..2025-04\n');
  process.exit(2);
}

const { addMonths, areaFile, MEASURE_NAMES, monthsOf, paths, pointer } = await builtContract();
const { extraVariation, seriesByMeasure } = await builtStats();
const { release } = pointer.parse(readJson(paths.pointer()));
const lines = ['measure,level,areas,tau,levelChange'];
for (const level of LEVELS) {
  const years = yearsOf(level);
  for (const measure of MEASURE_NAMES) {
    const found = extraVariation(years.flatMap((pairs) => pairs[measure] ?? []));
    if (!found) continue;
    const change = `${found.levelChange < 0 ? '' : '+'}${found.levelChange.toFixed(4)}`;
    lines.push([measure, level, found.areas, found.tau.toFixed(4), change].join(','));
  }
}
process.stdout.write(`${lines.join('\n')}\n`);

/**
 * Both years of every area of a level, by measure.
 *
 * @param {Level} level
 * @returns {Partial<Record<string, Pair>>[]}
 */
function yearsOf(level) {
  const folder = join(bundle, paths.release(release), 'areas', level);
  return readdirSync(folder).map((name) => {
    const file = areaFile.parse(readJson(`${paths.release(release)}areas/${level}/${name}`));
    const [area] = file.areas;
    if (!area?.countsByMonth || area.population === 0) return {};
    const series = seriesByMeasure(area.countsByMonth);
    return Object.fromEntries(
      MEASURE_NAMES.flatMap((measure) => {
        const newer = sumOf(file, series[measure], 0);
        const older = sumOf(file, series[measure], -12);
        return newer === undefined || older === undefined
          ? []
          : [[measure, pairOf(newer, older, area.population)]];
      }),
    );
  });
}

/**
 * Incidents of the months asked for, moved by some months; `undefined` unless all were supplied.
 *
 * @param {AreaFile} file
 * @param {readonly (number | undefined)[]} series
 * @param {number} offset
 */
function sumOf(file, series, offset) {
  const all = monthsOf(file.months);
  const asked = monthsOf({ from: addMonths(from, offset), to: addMonths(to, offset) });
  let sum = 0;
  for (const month of asked) {
    const count = series[all.indexOf(month)];
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

/**
 * @param {number} newer
 * @param {number} older
 * @param {number} personYears
 * @returns {Pair}
 */
function pairOf(newer, older, personYears) {
  return { newer: { count: newer, personYears }, older: { count: older, personYears } };
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(join(bundle, path), 'utf8'));
}
