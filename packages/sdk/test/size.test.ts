import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** What a page loads for a tiny program over the built package, minified as the widgets are. A missing build throws. */
async function pageScript(program: string): Promise<string> {
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
  expect(output).toHaveLength(1);
  return output[0].code;
}

const gzipBytes = (script: string): number => gzipSync(script, { level: 9 }).length;

describe('the script a page loads', () => {
  it('is at most 3 kB for the statistics alone', async () => {
    expect(gzipBytes(await pageScript("import { rate } from './stats/index.js'; console.log(rate(12, 1700, 12));"))).toBeLessThanOrEqual(3_000);
  });

  // Of this ky is 8.7 kB and zod/mini 5.4 kB.
  it('is at most 18 kB for the client, which evaluates no text and imports nothing of Node', async () => {
    const script = await pageScript("import { createClient } from './index.js'; console.log(await createClient({ base: '/crime/' }).postcode('LU1 2AB'));");
    expect(gzipBytes(script)).toBeLessThanOrEqual(18_000);
    expect(script.match(/\bFunction\(|\beval\(|\bimport\s*[("'{*]|\bfrom\s*["']/g)).toBeNull();
  });

  it('holds neither client nor schemas when only statistics are asked for', async () => {
    const script = await pageScript("export { measuresOf } from './stats/index.js';");
    expect(script.match(/fetch|safeParse/g)).toBeNull();
    expect(gzipBytes(script)).toBeLessThanOrEqual(3_000);
  });
});
