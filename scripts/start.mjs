// `npm start [-- --input <folder>] [--release YYYY-MM]`: builds what changed, makes the bundle and
// the site, and serves them.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPackages } from './build.mjs';
import { demoBundle, realBundle } from './demo/bundle.mjs';
import { serve } from './demo/serve.mjs';
import { demoSite, SITE } from './demo/site.mjs';

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

try {
  const { values } = parseArgs({
    options: { input: { type: 'string' }, release: { type: 'string' } },
  });
  if (values.release && !values.input)
    throw new Error('--release needs --input <folder>: the demonstration data has one release.');
  await buildPackages(undefined, say);
  const folder = values.input && resolve(process.env.INIT_CWD ?? process.cwd(), values.input);
  const bundle = folder
    ? await realBundle({ input: folder, release: values.release })
    : await demoBundle();
  // Served first: the pages name their own address.
  const { url } = await serve({ site: SITE, bundle, port: portNumber(process.env.PORT) });
  const { demo, release, places, seconds } = await demoSite(bundle, url);
  say(`Pages of ${places.toLocaleString('en-GB')} areas written in ${seconds.toFixed(1)} s`);
  say('');
  say(`CrimeTrends, release ${release}: ${url}`);
  say(
    demo
      ? 'Demonstration data: invented places and figures. Stop with Ctrl+C.'
      : `Figures from ${folder}. Stop with Ctrl+C.`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

function portNumber(text = '4173') {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Error(`PORT is "${text}"; give a number up to 65535.`);
  return port;
}
