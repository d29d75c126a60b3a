import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** What a page loads for a tiny program over the built package, minified as the widgets are. A missing build throws. */
async function pageScripts(program: string): Promise<string[]> {
  const bundle = await rollup({
    input: 'program',
    onwarn: ({ code, message }) => { if (code === 'UNRESOLVED_IMPORT' || code === 'MISSING_EXPORT') throw new Error(message); },
    plugins: [
      { name: 'program', resolveId: (id) => (id === 'program' ? `${dist}program.js` : null), load: (id) => (id === `${dist}program.js` ? program : null) },
      nodeResolve({ browser: true }),
      terser({ module: true, ecma: 2022, compress: { passes: 3, unsafe_arrows: true } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output.flatMap((file) => (file.type === 'chunk' ? file.code : []));
}

/** The part that is loaded at once; what is behind `import()` waits. */
async function pageScript(program: string): Promise<string> {
  return (await pageScripts(program))[0]!;
}

const gzipBytes = (script: string): number => gzipSync(script, { level: 9 }).length;

describe('the script a page loads', () => {
  it('is at most 3 kB for the statistics alone', async () => {
    expect(gzipBytes(await pageScript("import { rate } from './stats/index.js'; console.log(rate(12, 1700, 12));"))).toBeLessThanOrEqual(3_000);
  });

  // zod/mini is 5.4 kB of the first part; the second is ky, fetched when a request fails.
  it('is at most 18 kB for the client and 9 kB more for its retries, evaluates no text and imports nothing of Node', async () => {
    const [client, retries, ...more] = await pageScripts("import { createClient } from './index.js'; console.log(await createClient({ base: '/crime/' }).postcode('LU1 2AB'));");
    expect(more).toEqual([]);
    expect(gzipBytes(client!)).toBeLessThanOrEqual(18_000);
    expect(gzipBytes(retries!)).toBeLessThanOrEqual(9_000);
    expect(`${client}${retries}`.match(/\bFunction\(|\beval\(|\bfrom\s*["']node:/g)).toBeNull();
  });

  it('is at least 2 kB less for a lookup, which has what a card shows', async () => {
    const [lookup, client] = await Promise.all(['createLookup', 'createClient'].map(async (create) => {
      const [first] = await pageScripts(`import { ${create} } from './index.js'; console.log(await ${create}({ base: '/crime/' }).postcode('LU1 2AB'));`);
      return gzipBytes(first!);
    }));
    expect(lookup).toBeLessThanOrEqual(11_000);
    expect(client! - lookup!).toBeGreaterThanOrEqual(2_000);
  });

  it('holds no schema and no Welsh when only sentences are asked for, and of those the ones asked for', async () => {
    const [all, welsh, ...more] = await pageScripts("export * from './sentences/index.js';");
    expect(more).toEqual([]);
    expect(`${all}${welsh}`.match(/safeParse|\bfrom\s*["']node:/g)).toBeNull();
    expect(all).not.toContain('Troseddau');
    expect(gzipBytes(all!)).toBeLessThanOrEqual(11_000);
    expect(gzipBytes(welsh!)).toBeLessThanOrEqual(8_000);
    expect(gzipBytes(await pageScript("import { rateSentence } from './sentences/index.js'; console.log(rateSentence({ ratePer1000: 1, lower95: 0, upper95: 2 }, 'en'));"))).toBeLessThanOrEqual(1_000);
    expect(gzipBytes(await pageScript("import { changeSentence } from './sentences/index.js'; console.log(changeSentence);"))).toBeLessThanOrEqual(2_000);
  });

  it('holds neither client nor schemas when only statistics are asked for', async () => {
    const script = await pageScript("export { measuresOf } from './stats/index.js';");
    expect(script.match(/fetch|safeParse/g)).toBeNull();
    expect(gzipBytes(script)).toBeLessThanOrEqual(3_000);
  });
});
