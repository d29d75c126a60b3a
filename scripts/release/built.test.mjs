import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../build.mjs';
import { packingFaults, rangesOf } from './built.mjs';
import { catalog } from './catalog.mjs';
import { PUBLISHED } from './pack.mjs';

const described = (name) =>
  JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'crimetrends-built-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package without a build, with one dependency. */
function draft(range) {
  const content = { name: 'draft', version: '1.0.0', dependencies: { lit: range } };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      ...content,
      exports: { '.': { 'crimetrends-source': './src/index.ts', default: './dist/index.js' } },
      scripts: { prepack: `node ${join(ROOT, 'scripts', 'release', 'built.mjs')}` },
    }),
  );
}

describe('the versions in a published package', () => {
  const known = catalog();
  const wanted = (name) =>
    name.startsWith('@crimetrends/') ? described(name.slice(13)).version : known.get(name);

  it.each(PUBLISHED)('%s are those of the catalog in pnpm-workspace.yaml', (name) => {
    const others = rangesOf(described(name))
      // React is the reader's own, of any version that works.
      .filter(([other, range]) => !(other === 'react' && range === '>=18'))
      .filter(([other, range]) => range !== wanted(other));
    expect(others).toEqual([]);
  });
});

describe('before npm packs a package', () => {
  it.each(['catalog:', 'workspace:*'])('a dependency on %s is refused by name', (range) => {
    draft(range);
    expect(packingFaults(folder)[0]).toBe(
      `lit is “${range}”, which only this repository understands: write the version.`,
    );
  });

  it('a package that is not built is refused, and nothing is written', () => {
    draft('^3.0.0');
    let said = '';
    try {
      execFileSync('npm', ['pack'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      said = /** @type {{ stderr: string }} */ (error).stderr;
    }
    expect(said).toContain('./dist/index.js is missing: run npm run build first.');
  });

  it('one that is built is packed', () => {
    draft('^3.0.0');
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'dist', 'index.js'), '');
    expect(packingFaults(folder)).toEqual([]);
  });
});
