import { packageBuild } from '../../scripts/rollup.mjs';

export default [
  // The builder's snippets are also what other people's pages are tried with.
  packageBuild({ input: ['src/build.ts', 'src/builder/snippets.ts'], declarations: false }),
  // One build a script: a page loads only its own, without chunks shared between them.
  ...['search', 'frame', 'builder', 'copy'].map((name) =>
    packageBuild({
      input: { [`browser/${name}`]: `src/browser/${name}.ts` },
      external: [],
      preserveModules: false,
      declarations: false,
      minify: true,
    }),
  ),
];
