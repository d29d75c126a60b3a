// The speed of builds, as ratios of medians of commands run in turn.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  crimetrends,
  FOLDER,
  inputWithout,
  nationalInput,
  streetFiles,
  zippedInput,
} from './inputs.mjs';
import { clickhouse, cLimit, duckdb, twoUnzips } from './peers.mjs';
import { rounds } from './rounds.mjs';

const COUNTING = 'Count incidents, month by month';

/** @typedef {import('./rounds.mjs').Row} Row */

/**
 * @typedef {object} BuildReport what is read of the JSON that `crimetrends build` prints
 * @property {{ step: string, seconds: number }[]} steps
 * @property {number} peakMemoryMb
 * @property {{ policeBytes: number, readAnew: unknown[] }} monthsRead
 */

/**
 * Builds a bundle and throws it away, unless `keep`.
 *
 * @param {string} input
 * @param {{ out?: string, keep?: boolean, more?: string[] }} [options]
 */
async function build(input, { out, keep = false, more = [] } = {}) {
  const bundle = out ?? mkdtempSync(join(FOLDER, 'bundle-'));
  try {
    const { seconds, output } = await crimetrends(
      'build',
      '--input',
      input,
      '--out',
      bundle,
      '--json',
      ...more,
    );
    /** @type {BuildReport} */
    const report = JSON.parse(output);
    const counting = report.steps.find(({ step }) => step === COUNTING)?.seconds;
    if (counting === undefined) throw new Error(`a build has no step "${COUNTING}"`);
    return { seconds, report, counting };
  } finally {
    if (!keep) rmSync(bundle, { recursive: true, force: true });
  }
}

/**
 * Throws unless all peers that ran found the same number of groups: one that reads nothing would be
 * the fastest.
 *
 * @param {...(import('./timed.mjs').Timed | undefined)} results
 */
function assertSameGroups(...results) {
  const groups = results
    .filter((result) => result !== undefined)
    .map(({ output }) => Number(/(\d+) groups/.exec(output)?.[1] ?? 0));
  if (groups.some((number) => number === 0 || number !== groups[0]))
    throw new Error(`the peers do not count the same groups: ${groups.join(', ')}`);
}

/** @typedef {number | undefined} Figure undefined if it was not measured */

/** @type {(a: Figure, b: Figure) => Figure} */
const ratio = (a, b) => (a === undefined || b === undefined ? undefined : a / b);

/** @type {(number: Figure, digits?: number) => string} */
const shown = (number, digits = 2) => (number === undefined ? 'not run' : number.toFixed(digits));

/** @type {(number: Figure, limit: number) => boolean | undefined} */
const atLeast = (number, limit) => (number === undefined ? undefined : number >= limit);

/** @type {(number: Figure, limit: number) => boolean | undefined} */
const atMost = (number, limit) => (number === undefined ? undefined : number <= limit);

/** @param {{ seconds: number }} result */
const wall = ({ seconds }) => seconds;

/** @param {{ counting: number }} result */
const counting = (result) => result.counting;

/**
 * One month of CSVs: counting in a build, against C, DuckDB and ClickHouse.
 *
 * @param {{ rows: number, count: number }} options
 * @returns {Promise<Row[]>}
 */
export async function oneMonth({ rows, count }) {
  const input = await nationalInput(1, rows);
  const files = [...streetFiles(input).values()].flat();
  const [limit, chdb] = [await cLimit(FOLDER), await clickhouse(FOLDER)];
  const { of, last } = await rounds(count, {
    limit: async () => limit?.(files),
    duckdb: () => duckdb([files]),
    chdb: async () => chdb?.(files),
    product: () => build(input, { more: ['--no-cache'] }),
  });
  assertSameGroups(last('limit'), last('duckdb'), last('chdb'));
  const product = of('product', counting);
  const toLimit = ratio(of('limit', wall), product);
  const toChdb = ratio(of('chdb', wall), product);
  const peak = of('product', ({ report }) => report.peakMemoryMb);
  return [
    {
      figure: 'group-by from CSV, checked, against C',
      target: '≥ 0.6',
      found: shown(toLimit),
      pass: atLeast(toLimit, 0.6),
      detail:
        `${rows.toLocaleString('en-GB')} rows: product ${shown(product)} s, ` +
        `C ${shown(of('limit', wall))} s, DuckDB alone ${shown(of('duckdb', wall))} s, ` +
        `ClickHouse ${shown(of('chdb', wall))} s`,
    },
    {
      figure: '… against ClickHouse embedded',
      target: '≥ 1.5',
      found: shown(toChdb),
      pass: atLeast(toChdb, 1.5),
    },
    {
      figure: '… memory of the whole build',
      target: '≤ 600 MB',
      found: `${peak} MB`,
      pass: atMost(peak, 600),
      detail: 'resident set at its largest, geography and postcodes included',
    },
  ];
}

/**
 * The same month from an archive, against inflating it with two processes.
 *
 * @param {{ rows: number, count: number }} options
 * @returns {Promise<Row[]>}
 */
export async function oneArchive({ rows, count }) {
  const figure = 'from the archive, checked, against two unzips';
  const target = '≥ 0.6';
  const plain = await nationalInput(1, rows);
  const input = await zippedInput(plain).catch(() => undefined);
  if (!input)
    return [{ figure, target, found: 'not run', detail: 'no zip command on this machine' }];
  const members = [...streetFiles(plain).values()]
    .flat()
    .map((path) => path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1));
  const { of } = await rounds(count, {
    unzip: () =>
      twoUnzips(
        join(input, 'street.zip'),
        members.map((name) => `*${name}`),
      ),
    product: () => build(input, { more: ['--no-cache'] }),
  });
  const [floor, product] = [of('unzip', wall), of('product', counting)];
  const found = ratio(floor, product);
  return [
    {
      figure,
      target,
      found: shown(found),
      pass: atLeast(found, 0.6),
      detail: `product ${shown(product)} s, unzip ${shown(floor)} s`,
    },
  ];
}

/**
 * A first build of many months, and then an update by one month.
 *
 * @param {{ rows: number, months: number, count: number }} options
 * @returns {Promise<Row[]>}
 */
export async function manyMonths({ rows, months, count }) {
  const input = await nationalInput(months, rows);
  const byMonth = streetFiles(input);
  const newest = [...byMonth.keys()].sort().at(-1) ?? '';
  /** @param {string} path */
  const isNewest = (path) =>
    new RegExp(`${newest}-[a-z-]+-(street|outcomes|stop-and-search)\\.csv$`).test(path);
  const kept = mkdtempSync(join(FOLDER, 'kept-'));
  try {
    const { of } = await rounds(count, {
      reading: () => duckdb([...byMonth.values()]),
      month: () => duckdb([byMonth.get(newest) ?? []]),
      first: () => build(input),
      update: async () => {
        rmSync(kept, { recursive: true, force: true });
        // The same folder before and after the newest month: the cache knows files by their paths.
        const before = inputWithout(input, 'input-before', isNewest);
        await build(before, { out: kept, keep: true });
        const after = inputWithout(input, 'input-before', () => false);
        return build(after, { out: kept, keep: true });
      },
    });
    const [firstSeconds, reading] = [of('first', wall), of('reading', wall)];
    const first = ratio(firstSeconds, reading);
    const update = ratio(of('update', wall), of('month', wall));
    const bytes = of('update', ({ report }) => report.monthsRead.policeBytes) ?? 0;
    const monthsRead = of('update', ({ report }) => report.monthsRead.readAnew.length);
    const peak = of('first', ({ report }) => report.peakMemoryMb);
    return [
      {
        figure: `${months} months × ${rows.toLocaleString('en-GB')} rows, first build`,
        target: '≤ 2.5 × reading',
        found: shown(first),
        pass: atMost(first, 2.5),
        detail: `build ${shown(firstSeconds, 1)} s, reading ${shown(reading, 1)} s`,
      },
      {
        figure: 'one new month, the others kept',
        target: '≤ 10 × its group-by',
        found: shown(update),
        pass: atMost(update, 10),
        detail:
          `build ${shown(of('update', wall), 1)} s, group-by ${shown(of('month', wall))} s; ` +
          `${monthsRead} month read, ${(bytes / 1e6).toFixed(0)} MB of police files`,
      },
      {
        figure: 'memory of the first build',
        target: '≤ 1,000 MB',
        found: `${peak} MB`,
        pass: atMost(peak, 1000),
      },
    ];
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}

/**
 * How counting grows with eight times the rows.
 *
 * @param {{ rows: number, count: number }} options
 * @returns {Promise<Row[]>}
 */
export async function growth({ rows, count }) {
  const [small, large] = [
    await nationalInput(1, Math.round(rows / 8)),
    await nationalInput(1, rows),
  ];
  const { of } = await rounds(count, {
    small: () => build(small, { more: ['--no-cache'] }),
    large: () => build(large, { more: ['--no-cache'] }),
  });
  const grown = ratio(of('large', counting), of('small', counting));
  return [
    {
      figure: '8 × the rows, counting',
      target: '≤ 8.5 × the time',
      found: shown(grown),
      pass: atMost(grown, 8.5),
    },
  ];
}
