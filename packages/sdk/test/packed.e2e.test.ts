// The packed SDK in a project outside the repository: the examples in Node, and in Chromium against
// a served bundle.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packedProject } from '../../../scripts/testing/packed-project.mjs';
import { createClient } from '../src/index.js';

const bundle = join(import.meta.dirname, '..', '..', '..', '.demo', 'bundle');
const POSTCODE = 'QA1 1AD';

let project: Awaited<ReturnType<typeof packedProject>>;
beforeAll(async () => {
  if (!existsSync(join(bundle, 'latest.json')))
    throw new Error('There is no .demo/bundle: run npm test, or npm start once.');
  project = await packedProject(bundle);
});
afterAll(() => project?.close());

describe('the packed SDK, installed in an empty project', () => {
  test('reports on areas at the terminal, from a folder and a host, as a table with change and coverage', async () => {
    const found = await createClient({ base: `${project.url}/bundle/` }).area('E07900001');
    if (found.status !== 'ok' || found.area.measures.crime.kind !== 'known')
      throw new Error('It should be known.');
    const report = (from: string): Promise<string> =>
      project.run(process.execPath, [
        join('sdk-node', 'recorded-crime.mjs'),
        from,
        'E07900001',
        POSTCODE,
        'ZE1 0AA',
      ]);
    const lines = await report(bundle);
    expect(lines).toMatch(
      new RegExp(
        `│ Aldermarsh \\(local authority\\) +│ +${found.area.measures.crime.count.toLocaleString('en')} │`,
      ),
    );
    expect(lines).toMatch(/Recorded crime: .* in the year to December 2025/);
    expect(lines).toContain('Every month of the year to December 2025 was supplied.');
    expect(lines).toContain('ZE1 0AA is in Scotland.');
    expect(await report(`${project.url}/bundle/`)).toBe(lines);
  });

  test('runs in a page without a build step, under a policy that allows no other script or host', async () => {
    const { text, problems } = await project.said('/sdk-browser/index.html', 'QA1 1AB');
    expect(text).toContain('QA1 1AB');
    expect(problems).toEqual([]);
  });

  test('runs in a React app, which aborts what it no longer needs, with a card beside it', async () => {
    await project.run(
      join(project.folder, 'node_modules', '.bin', 'esbuild'),
      [
        'main.jsx',
        '--bundle',
        '--format=esm',
        '--splitting',
        '--minify',
        '--outdir=dist',
        '--jsx=automatic',
      ],
      join(project.folder, 'react'),
    );
    const built = readdirSync(join(project.folder, 'react', 'dist')).map((file) =>
      readFileSync(join(project.folder, 'react', 'dist', file), 'utf8'),
    );
    expect(
      built.filter((text) => text.includes('crimetrends-card')),
      'files with the card',
    ).not.toEqual([]);
    expect(
      built.filter((text) => text.includes('crimetrends-trend')),
      'files with an element that is not used',
    ).toEqual([]);
    const { text, card, problems } = await project.said('/react/index.html', POSTCODE);
    expect(text).toContain(POSTCODE);
    expect(card).toMatch(/Recorded crime\s+around QA1 1AD[^]*likely between/);
    expect(problems).toEqual([]);
  });

  test('has no side effects on import, and uses Node only in the file source', async () => {
    const dist = join(project.folder, 'node_modules', '@crimetrends', 'sdk', 'dist');
    const script = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      const timers = process.getActiveResourcesInfo().length;
      globalThis.fetch = () => { throw new Error('asked'); };
      for (const entry of ['', '/contract', '/stats', '/sentences', '/sentences/cy', '/testing'])
        await import('@crimetrends/sdk' + entry);
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
      // zod keeps its settings in two globals of its own.
      const ours = added.filter((name) => !name.startsWith('__zod_'));
      console.log(ours.length, process.getActiveResourcesInfo().length - timers);`;
    expect(
      (await project.run(process.execPath, ['--input-type=module', '-e', script])).trim(),
    ).toBe('0 0');
    const naming = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.js') &&
        /node:|\bprocess\b/.test(
          readFileSync(join(dist, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
        ),
    );
    expect(naming).toEqual([join('reading', 'file-source.js')]);
  });
});
