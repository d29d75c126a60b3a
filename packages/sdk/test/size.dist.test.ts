import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup, type OutputChunk } from 'rollup';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * The scripts a page loads for a program, minified as the widgets are: initially, and later by the
 * name of each `import()`ed module.
 */
interface PageScripts {
  atOnce: string;
  later: Record<string, string>;
}

/** Bundles a tiny program with the built package. Throws if the build is missing. */
async function pageScripts(program: string): Promise<PageScripts> {
  const bundle = await rollup({
    input: 'program',
    onwarn: ({ code, message }) => {
      if (code === 'UNRESOLVED_IMPORT' || code === 'MISSING_EXPORT') throw new Error(message);
    },
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? `${dist}program.js` : null),
        load: (id) => (id === `${dist}program.js` ? program : null),
      },
      nodeResolve({ browser: true }),
      terser({ module: true, ecma: 2022, compress: { passes: 3, unsafe_arrows: true } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const chunks = output.filter((file) => file.type === 'chunk');
  /** A chunk and its imports, except for those already loaded. */
  const withImports = (file: OutputChunk, loaded: ReadonlySet<string>): OutputChunk[] => {
    const found = new Map([[file.fileName, file]]);
    for (const { imports } of found.values()) {
      for (const other of chunks)
        if (imports.includes(other.fileName) && !loaded.has(other.fileName))
          found.set(other.fileName, other);
    }
    return [...found.values()];
  };
  const codeOf = (files: readonly OutputChunk[]): string => files.map(({ code }) => code).join('');
  const first = withImports(output[0], new Set());
  const loaded = new Set(first.map(({ fileName }) => fileName));
  const later = chunks
    .filter(({ isDynamicEntry }) => isDynamicEntry)
    .map((file) => [file.name, codeOf(withImports(file, loaded))]);
  return { atOnce: codeOf(first), later: Object.fromEntries(later) };
}

/** The script that is loaded initially. */
async function pageScript(program: string): Promise<string> {
  return (await pageScripts(program)).atOnce;
}

const gzipBytes = (script: string): number => gzipSync(script, { level: 9 }).length;

describe('the script a page loads', () => {
  // claim: rates-intervals-ranks-change
  it('is at most 3 kB for the statistics alone', async () => {
    expect(
      gzipBytes(
        await pageScript(
          "import { rate } from './stats/index.js'; console.log(rate(12, 1700, 12, 0.1));",
        ),
      ),
    ).toBeLessThanOrEqual(3_000);
  });

  // zod/mini is 5.4 kB of the initial script. ky is loaded when a request fails, the rest by the
  // methods that need it.
  // claim: there-no-server-ours
  // claim: client-weighs-most-18
  it('is at most 19.6 kB for the client, with rarely used parts loaded on demand; no eval, nothing of Node', async () => {
    const { atOnce, later } = await pageScripts(
      "import { createClient } from './index.js'; console.log(createClient({ base: '/crime/' }));",
    );
    expect(gzipBytes(atOnce)).toBeLessThanOrEqual(19_600);
    const most = {
      retries: 9_000,
      'context-reader': 2_500,
      explain: 3_000,
      'area-sentence': 12_800,
      cy: 11_100,
    };
    for (const [name, bytes] of Object.entries(most))
      expect([name, gzipBytes(later[name]!) <= bytes]).toEqual([name, true]);
    expect(
      [atOnce, ...Object.values(later)].join('').match(/\bFunction\(|\beval\(|\bfrom\s*["']node:/g),
    ).toBeNull();
  });

  // claim: what-card-shows-area
  it('is at most 11 kB for a lookup, which shares only retries, Node files and faults with the client', async () => {
    const { atOnce, later } = await pageScripts(
      "import { createLookup } from './index.js';" +
        "console.log(await createLookup({ base: '/crime/' }).postcode('LU1 2AB'));",
    );
    expect(gzipBytes(atOnce)).toBeLessThanOrEqual(11_000);
    expect(Object.keys(later).sort()).toEqual(['faults', 'file-source', 'retries']);
  });

  // claim: loadlang-tag-fetches-welsh
  it('has no schema and no Welsh if only sentences are used, and only the sentences used', async () => {
    const { atOnce: all, later } = await pageScripts("export * from './sentences/index.js';");
    const { cy: welsh, ...more } = later;
    expect(Object.keys(more)).toEqual([]);
    expect(`${all}${welsh}`.match(/safeParse|\bfrom\s*["']node:/g)).toBeNull();
    expect(all).not.toContain('Troseddau');
    // 12.6 kB before the parts of an area, limitations, official figures and a card's short sentences
    // were added. A page only loads the sentences it uses.
    expect(gzipBytes(all!)).toBeLessThanOrEqual(18_300);
    // 9.4 kB before those.
    expect(gzipBytes(welsh!)).toBeLessThanOrEqual(11_100);
    expect(
      gzipBytes(
        await pageScript(
          "import { rateSentence } from './sentences/index.js';" +
            "console.log(rateSentence({ ratePer1000: 1, likelyLower: 0, likelyUpper: 2 }, 'en'));",
        ),
      ),
    ).toBeLessThanOrEqual(1_000);
    expect(
      gzipBytes(
        await pageScript(
          "import { changeSentence } from './sentences/index.js'; console.log(changeSentence);",
        ),
      ),
    ).toBeLessThanOrEqual(2_000);
  });

  it('has no client and no schemas if only statistics are used', async () => {
    const script = await pageScript("export { measuresOf } from './stats/index.js';");
    expect(script.match(/fetch|safeParse/g)).toBeNull();
    expect(gzipBytes(script)).toBeLessThanOrEqual(3_000);
  });
});
