// How long the SDK takes for a postcode, compared with fetching and parsing the same files bare.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../build.mjs';
import { builtContract, builtSdk } from '../built-packages.mjs';
import { demoBundle } from '../demo/bundle.mjs';
import { rounds } from './rounds.mjs';
import { median } from './timed.mjs';

/** @typedef {import('./rounds.mjs').Row} Row */

const CALLS = 200;
const OUTCODE = 'QA1';

/**
 * How long a call takes: the median, in milliseconds.
 *
 * @param {() => Promise<unknown>} run
 */
async function timedCalls(run) {
  const took = [];
  for (let call = 0; call < CALLS; call += 1) {
    const began = performance.now();
    await run();
    took.push(performance.now() - began);
  }
  return median(took);
}

/**
 * Serves a bundle from a process of its own.
 *
 * @param {string} bundle its folder
 */
async function served(bundle) {
  const server = spawn(
    process.execPath,
    [
      join(ROOT, 'packages', 'ingest', 'bin', 'crimetrends.mjs'),
      'serve',
      bundle,
      '--port',
      '0',
      '--json',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  /** @type {string} */
  const text = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdout.once('data', (line) => resolve(String(line)));
  });
  return { url: JSON.parse(text).url, close: () => server.kill() };
}

/**
 * A postcode's figures: from a new client over HTTP, from a new client over files, and again from
 * the same client.
 *
 * @param {{ count: number }} options
 * @returns {Promise<Row[]>}
 */
export async function postcodes({ count }) {
  const bundle = await demoBundle();
  const { createClient } = await builtSdk();
  const { decodePostcodes, postcodeShard } = await builtContract();
  /** @param {string} path */
  const read = (path) => JSON.parse(readFileSync(join(bundle, path), 'utf8'));
  const { release } = read('latest.json');
  const files = [
    `releases/${release}/postcodes/${OUTCODE}.json`,
    `releases/${release}/outcodes/${OUTCODE}.json`,
  ];
  const [incode] = decodePostcodes(postcodeShard.parse(read(files[0]))).keys();
  const postcode = `${OUTCODE} ${incode}`;
  const server = await served(bundle);
  /** @param {string} path */
  const json = async (path) => (await fetch(server.url + path)).json();
  const warm = createClient({ base: server.url });
  const fromFiles = pathToFileURL(`${bundle}/`).href;
  const { of } = await rounds(count, {
    'bare HTTP': () =>
      timedCalls(async () => {
        await json('latest.json');
        await Promise.all(files.map(json));
      }),
    'cold HTTP': () => timedCalls(() => createClient({ base: server.url }).postcode(postcode)),
    'bare files': () => timedCalls(async () => ['latest.json', ...files].forEach(read)),
    'cold files': () => timedCalls(() => createClient({ base: fromFiles }).postcode(postcode)),
    'asked again': () => timedCalls(() => warm.postcode(postcode)),
  }).finally(() => server.close());
  /** @typedef {Parameters<typeof of>[0]} Name */
  /** @param {Name} name */
  const ms = (name) => of(name, (figure) => figure) ?? NaN;
  /** @type {(figure: string, name: Name, bare: Name) => Row} */
  const row = (figure, name, bare) => ({
    figure,
    target: '',
    found: `${(ms(name) / ms(bare)).toFixed(2)} ×`,
    detail:
      `${ms(name).toFixed(2)} ms, bare ${ms(bare).toFixed(2)} ms; ` +
      `medians of ${CALLS} calls for ${postcode}`,
  });
  return [
    row('a postcode over HTTP, against fetch and JSON.parse', 'cold HTTP', 'bare HTTP'),
    row('… from files, against reading and JSON.parse', 'cold files', 'bare files'),
    row('… asked again, against fetch and JSON.parse', 'asked again', 'bare HTTP'),
  ];
}
