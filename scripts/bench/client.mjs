// What the SDK adds to reading the files it needs: the same files fetched and parsed bare, side by
// side.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../build.mjs';
import { demoBundle } from '../demo/bundle.mjs';
import { median } from './timed.mjs';

const CALLS = 200;
const OUTCODE = 'QA1';

async function timedCalls(calls, run) {
  const took = [];
  for (let call = 0; call < calls; call += 1) {
    const began = performance.now();
    await run(call);
    took.push(performance.now() - began);
  }
  return median(took);
}

/** A bundle on a server in a process of its own, as a host's is. */
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
  const [text] = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdout.once('data', (line) => resolve([String(line)]));
  });
  return { url: JSON.parse(text).url, close: () => server.kill() };
}

/** A postcode's area: cold over HTTP, cold from files, and asked again. */
export async function postcodes({ count }) {
  const bundle = await demoBundle();
  const { createClient } = await import('../../packages/sdk/dist/index.js');
  const { decodePostcodes, postcodeShard } =
    await import('../../packages/sdk/dist/contract/index.js');
  const { release } = JSON.parse(readFileSync(join(bundle, 'latest.json'), 'utf8'));
  const files = [
    `releases/${release}/postcodes/${OUTCODE}.json`,
    `releases/${release}/outcodes/${OUTCODE}.json`,
  ];
  const postcode = `${OUTCODE} ${[...decodePostcodes(postcodeShard.parse(JSON.parse(readFileSync(join(bundle, files[0]), 'utf8')))).keys()][0]}`;
  const server = await served(bundle);
  const json = async (path) => (await fetch(server.url + path)).json();
  const read = (path) => JSON.parse(readFileSync(join(bundle, path), 'utf8'));
  const warm = createClient({ base: server.url });
  const runs = {
    'bare HTTP': async () => {
      await json('latest.json');
      await Promise.all(files.map(json));
    },
    'cold HTTP': () => createClient({ base: server.url }).postcode(postcode),
    'bare files': async () => {
      ['latest.json', ...files].forEach(read);
    },
    'cold files': () => createClient({ base: pathToFileURL(`${bundle}/`).href }).postcode(postcode),
    'asked again': () => warm.postcode(postcode),
  };
  const took = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  try {
    for (let round = 0; round < count; round += 1)
      for (const [name, run] of Object.entries(runs)) took[name].push(await timedCalls(CALLS, run));
  } finally {
    server.close();
  }
  const ms = (name) => median(took[name]);
  const row = (figure, name, bare) => ({
    figure,
    target: '',
    found: `${(ms(name) / ms(bare)).toFixed(2)} ×`,
    detail: `${ms(name).toFixed(2)} ms, bare ${ms(bare).toFixed(2)} ms; medians of ${CALLS} calls for ${postcode}`,
  });
  return [
    row('a postcode over HTTP, against fetch and JSON.parse', 'cold HTTP', 'bare HTTP'),
    row('… from files, against reading and JSON.parse', 'cold files', 'bare files'),
    row('… asked again, against fetch and JSON.parse', 'asked again', 'bare HTTP'),
  ];
}
