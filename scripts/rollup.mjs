// The rollup configuration of all packages; each rollup.config.js calls it in its package's folder.
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

/**
 * A package's build: ES modules with source maps in `dist/`, laid out as in `src/`.
 *
 * @param {object} options
 * @param {string | string[] | Record<string, string>} options.input entry files; a record names
 * them: `{ 'card/card.define': 'src/card/card.define.ts' }`
 * @param {(string | RegExp)[]} [options.external] modules left as imports: by default Node's own
 * and every dependency; `[]` bundles them all
 * @param {boolean} [options.preserveModules] one output file per source file, by default true;
 * false merges, with shared chunks in `dist/chunks/`
 * @param {boolean} [options.declarations] writes `.d.ts` files beside the output, by default true
 * @param {boolean} [options.minify] by terser, for files that a browser loads; by default false
 * @param {boolean} [options.sourcemap] by default true
 * @returns {import('rollup').RollupOptions}
 */
export function packageBuild({
  input,
  external = everyDependency(),
  preserveModules = true,
  declarations = true,
  minify = false,
  sourcemap = true,
}) {
  return {
    input,
    external: (id) =>
      external.some((name) =>
        name instanceof RegExp ? name.test(id) : id === name || id.startsWith(`${name}/`),
      ),
    // We cannot mend a dependency; a warning about our own code fails the build
    // (--failAfterWarnings).
    onwarn: (warning, warn) => {
      const places = [warning.id, warning.loc?.file, ...(warning.ids ?? [])].filter(
        (place) => place !== undefined,
      );
      if (places.length === 0 || !places.every((place) => place.includes('/node_modules/')))
        warn(warning);
    },
    plugins: [
      nodeResolve({ browser: minify, exportConditions: minify ? ['production'] : [] }),
      typescript({
        // Other packages are read from their dist, in tests from source. `npm test` checks types
        // in a step of its own.
        compilerOptions: {
          customConditions: [],
          rootDir: 'src',
          outDir: 'dist',
          noEmit: false,
          noCheck: true,
          sourceMap: sourcemap,
          declaration: declarations,
          ...(declarations && { declarationDir: 'dist' }),
        },
        exclude: ['**/*.test.ts'],
      }),
      ...(minify
        ? [
            terser({
              module: true,
              compress: { passes: 3, unsafe_arrows: true },
              mangle: { properties: false },
            }),
          ]
        : []),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      ...(preserveModules && { preserveModules, preserveModulesRoot: 'src' }),
    },
  };
}

/** Node's own modules and the dependencies of the package in the current folder. */
function everyDependency() {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  return [/^node:/, ...Object.keys(dependencies), ...Object.keys(peerDependencies)];
}
