// An empty project outside the repository with the packed SDK and elements in it and the examples
// beside, as someone who copies them has it.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { ROOT } from '../build.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../chromium/chromium.mjs';
import { serve } from '../demo/serve.mjs';
import { versionsOf } from '../release/catalog.mjs';
import { packPackages } from '../release/pack.mjs';

/**
 * Packs the SDK and the elements, installs them with the versions that the repository tests with,
 * and serves the project beside a bundle.
 *
 * @param {string} bundle its folder
 */
export async function packedProject(bundle) {
  const folder = mkdtempSync(join(tmpdir(), 'crimetrends-project-'));
  const tarballs = await packPackages(folder, ['sdk', 'widgets']);
  const packed = Object.fromEntries(
    Object.entries(tarballs).map(([name, path]) => [`@crimetrends/${name}`, `file:${path}`]),
  );
  const dependencies = {
    ...packed,
    ...versionsOf(['cli-table3', 'react', 'react-dom', '@lit/react', 'esbuild']),
  };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    `nodeLinker: hoisted\nallowBuilds:\n  esbuild: false\noverrides:\n  '@crimetrends/sdk': ${packed['@crimetrends/sdk']}\n`,
  );
  await run('pnpm', ['install', '--prefer-offline'], folder);
  for (const name of ['sdk-node', 'sdk-browser', 'react']) copyExample(name, folder);
  cpSync(join(folder, 'node_modules'), join(folder, 'sdk-browser', 'node_modules'), {
    recursive: true,
  });
  const server = await serve({ site: folder, bundle, port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  return {
    folder,
    url: server.url,
    /**
     * What a command of the project prints. @param {string} command @param {readonly string[]} args
     * @param {string} [cwd]
     */
    run: (command, args, cwd = folder) => run(command, args, cwd),
    /**
     * What a page says once it has an answer, and the card on it where there is one. @param
     * {string} path @param {string} [postcode]
     */
    said: (path, postcode) => said(browser, server.url, path, postcode),
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// Not spawnSync: the server of the bundle is in this process.
async function run(command, args, cwd) {
  return (await promisify(execFile)(command, args, { cwd, env: { ...process.env, CI: 'true' } }))
    .stdout;
}

function copyExample(name, folder) {
  mkdirSync(join(folder, name));
  for (const file of readdirSync(join(ROOT, 'examples', name))) {
    if (file !== 'node_modules' && file !== 'dist')
      cpSync(join(ROOT, 'examples', name, file), join(folder, name, file));
  }
}

/** What a page says, and what went wrong in it. */
async function said(browser, url, path, postcode) {
  const problems = [];
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  // The page's own policy holds, not that of the demonstration's server, which knows no import map.
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(url + path);
  const status = page.getByRole('status').filter({ hasText: /\.$/ });
  await status.waitFor({ timeout: 10_000 }).catch(() => {
    throw new Error(`${path} has no answer: ${problems.join('\n')}`);
  });
  if (postcode !== undefined) {
    await page.getByLabel('Postcode').fill(postcode);
    await page.getByRole('button').click();
    await page.getByRole('status').filter({ hasText: postcode }).waitFor();
  }
  const text = await page.getByRole('status').innerText();
  const card = page.locator('crimetrends-card');
  const shown =
    (await card.count()) > 0
      ? await card.locator('article[aria-busy=false]', { hasText: postcode }).innerText()
      : undefined;
  await page.close();
  return { text, card: shown, problems };
}
