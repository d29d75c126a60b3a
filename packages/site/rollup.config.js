import { packageBuild } from '../../scripts/rollup.mjs';

export default [
  packageBuild({ input: 'src/build.ts', declarations: false }),
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
