// A static site generator in a temporary folder: a page for each depth in, HTML out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * @param {object} site
 * @param {string[]} site.command the generator, run in the folder
 * @param {Record<string, string>} site.files its settings and layouts by path
 * @param {(depth: string) => string} site.source path of a page
 * @param {(depth: string) => string} site.built path of what is made of it
 * @param {import('./depths.mjs').Snippets} snippets
 * @returns {import('./depths.mjs').Snippets}
 */
export function builtBy({ command, files, source, built }, snippets) {
  const folder = mkdtempSync(join(tmpdir(), 'crimetrends-site-'));
  try {
    const depths = Object.keys(snippets);
    const pages = depths.map((depth) => [
      source(depth),
      `---\ntitle: A page\n---\n${snippets[depth]}\n`,
    ]);
    for (const [path, text] of [...Object.entries(files), ...pages]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const [program, ...args] = command;
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`);
    return /** @type {any} */ (
      Object.fromEntries(
        depths.map((depth) => [depth, readFileSync(join(folder, built(depth)), 'utf8')]),
      )
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
