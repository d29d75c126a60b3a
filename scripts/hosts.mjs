// `npm run test:hosts [-- --write] [--installed-only]`: what arrives of each snippet on other people's
// pages, and what a reader sees; compared with the promises and with the table of docs/embedding.md,
// which `--write` writes. Installs the Debian packages it needs, if it may, unless
// `--installed-only`. The last line is "N passed, N failed".
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { buildPackages, ROOT } from './build.mjs';
import { builtSdk, builtSite } from './built-packages.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium/chromium.mjs';
import { demoBundle } from './demo/bundle.mjs';
import { serve } from './demo/serve.mjs';
import { installMissing, missingHosts } from './hosts/apt.mjs';
import * as dompurify from './hosts/dompurify.mjs';
import * as ghost from './hosts/ghost.mjs';
import * as hugo from './hosts/hugo.mjs';
import * as jekyll from './hosts/jekyll.mjs';
import * as markdownIt from './hosts/markdown-it.mjs';
import * as marked from './hosts/marked.mjs';
import { matrix } from './hosts/matrix.mjs';
import { brokenPromises } from './hosts/promises.mjs';
import { templatePages } from './hosts/reader.mjs';
import * as rehypeSanitize from './hosts/rehype-sanitize.mjs';
import * as sanitizeHtml from './hosts/sanitize-html.mjs';
import * as table from './hosts/table.mjs';
import { pluginFaults } from './hosts/wordpress/plugin-checks.mjs';
import { startWordPress } from './hosts/wordpress/server.mjs';
import { pluginSettingsOf, settingsOf } from './hosts/wordpress/settings.mjs';
import * as xss from './hosts/xss.mjs';

/** The place that is embedded. */
const CODE = 'E07900001';
const SITE = join(ROOT, '.demo', 'site-of-hosts');
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** What is to be ended, in reverse order, however the run ends. @type {(() => unknown)[]} */
const endings = [];
const end = async () => {
  for (const ending of endings.splice(0).toReversed()) await ending();
};
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => void end().finally(() => process.exit(130)));

try {
  process.exitCode = (await run()) > 0 ? 1 : 0;
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  say('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  await end();
}

/** @returns {Promise<number>} how much failed */
async function run() {
  const { values } = parseArgs({
    options: { write: { type: 'boolean' }, 'installed-only': { type: 'boolean' } },
  });
  const reason = values['installed-only'] ? undefined : installMissing(say);
  const missing = missingHosts();
  await buildPackages(undefined, say);
  const operator = await operatorSite(await demoBundle());
  const browser = await chromium.launch({
    executablePath: ensureChromium(say),
    args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  endings.push(() => browser.close());
  const pages = await templatePages(operator);
  endings.push(() => pages.close());
  const place = await placeOn(operator);
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  // Only what hangs ends by the clock, on however busy a machine.
  context.setDefaultTimeout(600_000);
  const look = (/** @type {import('./hosts/depths.mjs').Setting[]} */ settings) =>
    matrix({ place, settings, context, pages });

  const rows = [];
  /** @type {string[]} */
  const faults = [];
  if (!missing.includes('WordPress')) {
    const wordpress = await startWordPress({ operator });
    endings.push(wordpress.stop);
    rows.push(...(await look(settingsOf(wordpress))));
    const failure = wordpress.php('activate-plugin.php', { site: operator, ...integrity() });
    if (failure) throw new Error(`The plugin was not activated: ${failure}`);
    rows.push(...(await look(pluginSettingsOf(wordpress))));
    faults.push(...(await pluginFaults(wordpress, operator)));
  }
  const others = [
    ...ghost.settings,
    ...(missing.includes('Hugo') ? [] : hugo.settings),
    ...(missing.includes('Jekyll') ? [] : jekyll.settings),
    ...markdownIt.settings,
    ...marked.settings,
    ...dompurify.settingsIn(browser),
    ...sanitizeHtml.settings,
    ...rehypeSanitize.settings,
    ...xss.settings,
  ];
  rows.push(...(await look(others)));
  return report(rows, { faults, missing, reason, mayWrite: values.write === true });
}

/**
 * @param {readonly import('./hosts/matrix.mjs').Row[]} rows
 * @param {{ faults: readonly string[], missing: readonly string[], reason: string | undefined, mayWrite: boolean }} options
 */
function report(rows, { faults, missing, reason, mayWrite }) {
  for (const { host, setting, cells } of rows)
    say(
      `${host}, ${setting}: ${Object.keys(cells)
        .map((depth) => `${depth} ${cells[depth].sight}`)
        .join(' · ')}`,
    );
  if (mayWrite && missing.length === 0) table.write(rows);
  const broken = [...brokenPromises(rows), ...faults];
  const differences = table.differences(rows, missing.length === 0);
  for (const sentence of broken) say(`FAILED ${sentence}`);
  for (const sentence of differences) say(`FAILED docs/embedding.md ${sentence}`);
  if (differences.length > 0) say('npm run test:hosts -- --write writes the tables.');
  for (const host of missing)
    say(
      `not run ${host}: ${reason ?? 'its Debian packages are not installed; npm run test:hosts installs them.'}`,
    );
  const cells = rows.reduce((sum, row) => sum + Object.keys(row.cells).length, 0);
  const failed = broken.length + differences.length;
  say(`${Math.max(0, cells - broken.length)} passed, ${failed} failed`);
  return failed;
}

/** Serves the site of the demonstration bundle as an operator's; gives its origin. @param {string} bundle */
async function operatorSite(bundle) {
  const { url, close } = await serve({ site: SITE, bundle, port: 0 });
  endings.push(close);
  const { buildSite } = await builtSite();
  await buildSite({ bundle, out: SITE, baseUrl: url });
  return url;
}

/** The place with its addresses on the operator's site. @param {string} operator */
async function placeOn(operator) {
  const { createClient } = await builtSdk();
  const said = await createClient({ base: `${operator}/bundle/` }).sentence(CODE, {
    kind: 'brochure',
  });
  if (!('text' in said)) throw new Error(`There is nothing to say of ${CODE}.`);
  const folder = readdirSync(join(SITE, 'area')).find((name) => name.startsWith(`${CODE}-`));
  const page = `${operator}/area/${folder}/`;
  const oembed = await (await fetch(`${page}oembed.json`)).json();
  return { operator, code: CODE, title: oembed.title, page, sentence: said.text, oembed };
}

/** The digest of the script, as the plugin's settings take it. */
function integrity() {
  const file = join(ROOT, 'packages', 'widgets', 'dist', 'integrity.json');
  return { integrity: JSON.parse(readFileSync(file, 'utf8'))['crimetrends.js'] };
}
