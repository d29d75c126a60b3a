// The rows of the speed table for ingest. Commands are run in turn, round by round; ratios are of
// medians.
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
import { median } from './timed.mjs';

const COUNTING = 'Count incidents, month by month';

/** One build into a folder of its own; the release is thrown away, the report kept. */
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
    const report = JSON.parse(output);
    return {
      seconds,
      report,
      counting: report.steps.find(({ step }) => step === COUNTING).seconds,
    };
  } finally {
    if (!keep) rmSync(bundle, { recursive: true, force: true });
  }
}

/**
 * A peer that read nothing would be the fastest: all that count the same files must find the same
 * groups.
 */
function assertSameGroups(...outputs) {
  const groups = outputs
    .filter(Boolean)
    .map((output) => Number(/(\d+) groups/.exec(output)?.[1] ?? 0));
  if (groups.some((number) => number === 0 || number !== groups[0]))
    throw new Error(`the peers do not count the same groups: ${groups.join(', ')}`);
}

async function rounds(count, commands) {
  const found = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < count; round += 1) {
    for (const [name, run] of Object.entries(commands)) {
      const result = await run();
      if (result) found[name].push(result);
    }
  }
  const of = (name, figure) =>
    found[name].length > 0 ? median(found[name].map(figure)) : undefined;
  return { of };
}

const ratio = (a, b) => (a === undefined || b === undefined ? undefined : a / b);
const shown = (number, digits = 2) => (number === undefined ? 'not run' : number.toFixed(digits));
const row = (figure, target, found, pass, detail) => ({ figure, target, found, pass, detail });

/** One month of CSVs: the product's counting against C, DuckDB and ClickHouse. */
export async function oneMonth({ rows, count }) {
  const input = await nationalInput(1, rows);
  const files = [...streetFiles(input).values()].flat();
  const [limit, chdb] = [await cLimit(FOLDER), await clickhouse(FOLDER)];
  const { of } = await rounds(count, {
    limit: () => limit?.(files),
    duckdb: () => duckdb([files]),
    chdb: () => chdb?.(files),
    product: () => build(input, { more: ['--no-cache'] }),
  });
  assertSameGroups(...['limit', 'duckdb', 'chdb'].map((name) => of(name, ({ output }) => output)));
  const seconds = ({ seconds: wall }) => wall;
  const product = of('product', ({ counting }) => counting);
  const toLimit = ratio(of('limit', seconds), product);
  const toChdb = ratio(of('chdb', seconds), product);
  const peak = of('product', ({ report }) => report.peakMemoryMb);
  const detail = `${rows.toLocaleString('en-GB')} rows: product ${shown(product)} s, C ${shown(of('limit', seconds))} s, DuckDB alone ${shown(of('duckdb', seconds))} s, ClickHouse ${shown(of('chdb', seconds))} s`;
  return [
    row('group-by from CSV, checked, against C', '≥ 0.6', shown(toLimit), toLimit >= 0.6, detail),
    row('… against ClickHouse embedded', '≥ 1.5', shown(toChdb), toChdb >= 1.5, detail),
    row(
      '… memory of the whole build',
      '≤ 600 MB',
      `${peak} MB`,
      peak <= 600,
      'resident set at its largest, geography and postcodes included',
    ),
  ];
}

/** The same month from an archive, against inflating it with two processes. */
export async function oneArchive({ rows, count }) {
  const input = await zippedInput(await nationalInput(1, rows)).catch(() => undefined);
  if (!input)
    return [
      row(
        'from the archive, checked, against two unzips',
        '≥ 0.6',
        'not run',
        undefined,
        'no zip command on this machine',
      ),
    ];
  const members = [...streetFiles(await nationalInput(1, rows)).values()]
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
  const [floor, product] = [
    of('unzip', ({ seconds }) => seconds),
    of('product', ({ counting }) => counting),
  ];
  return [
    row(
      'from the archive, checked, against two unzips',
      '≥ 0.6',
      shown(ratio(floor, product)),
      ratio(floor, product) >= 0.6,
      `product ${shown(product)} s, unzip ${shown(floor)} s`,
    ),
  ];
}

/** 36 months from nothing, and then one month more. */
export async function manyMonths({ rows, months, count }) {
  const input = await nationalInput(months, rows);
  const byMonth = streetFiles(input);
  const newest = [...byMonth.keys()].sort().at(-1);
  const isNewest = (path) =>
    new RegExp(`${newest}-[a-z-]+-(street|outcomes|stop-and-search)\\.csv$`).test(path);
  const kept = mkdtempSync(join(FOLDER, 'kept-'));
  try {
    const { of } = await rounds(count, {
      reading: () => duckdb([...byMonth.values()]),
      month: () => duckdb([byMonth.get(newest)]),
      first: () => build(input),
      update: async () => {
        rmSync(kept, { recursive: true, force: true });
        // One folder, before the newest month and after it: the cache knows files by where they
        // lie.
        await build(inputWithout(input, 'input-before', isNewest), { out: kept, keep: true });
        return build(
          inputWithout(input, 'input-before', () => false),
          { out: kept, keep: true },
        );
      },
    });
    const wall = ({ seconds }) => seconds;
    const [first, update] = [
      ratio(of('first', wall), of('reading', wall)),
      ratio(of('update', wall), of('month', wall)),
    ];
    const [bytes, anew] = [
      of('update', ({ report }) => report.monthsRead.policeBytes),
      of('update', ({ report }) => report.monthsRead.readAnew.length),
    ];
    const peak = of('first', ({ report }) => report.peakMemoryMb);
    return [
      row(
        `${months} months × ${rows.toLocaleString('en-GB')} rows, first build`,
        '≤ 2.5 × reading',
        shown(first),
        first <= 2.5,
        `build ${shown(of('first', wall), 1)} s, reading ${shown(of('reading', wall), 1)} s`,
      ),
      row(
        'one new month, the others kept',
        '≤ 10 × its group-by',
        shown(update),
        update <= 10,
        `build ${shown(of('update', wall), 1)} s, group-by ${shown(of('month', wall))} s; ${anew} month read, ${(bytes / 1e6).toFixed(0)} MB of police files`,
      ),
      row('memory of the first build', '≤ 1,000 MB', `${peak} MB`, peak <= 1000, ''),
    ];
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}

/** Eight times the rows. */
export async function growth({ rows, count }) {
  const [small, large] = [
    await nationalInput(1, Math.round(rows / 8)),
    await nationalInput(1, rows),
  ];
  const { of } = await rounds(count, {
    small: () => build(small, { more: ['--no-cache'] }),
    large: () => build(large, { more: ['--no-cache'] }),
  });
  const grown = ratio(
    of('large', ({ counting }) => counting),
    of('small', ({ counting }) => counting),
  );
  return [row('8 × the rows, counting', '≤ 8.5 × the time', shown(grown), grown <= 8.5, '')];
}
