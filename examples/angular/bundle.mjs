// What `ng build` does after compiling, without the Angular CLI: links Angular's own packages and
// bundles the app.
import { readFile } from 'node:fs/promises';
import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { build } from 'esbuild';

const linkAngular = {
  name: 'link-angular',
  setup: ({ onLoad }) =>
    onLoad({ filter: /@angular[\\/].*\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('ɵɵngDeclare')) return { contents: source };
      const options = { filename: path, plugins: [linker], configFile: false, compact: false };
      return { contents: (await transformAsync(source, options)).code };
    }),
};

await build({
  entryPoints: ['dist/compiled/main.js'],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  define: { ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false' },
  logOverride: { 'ignored-bare-import': 'silent' },
  plugins: [linkAngular],
});
