import { packageBuild } from '../../scripts/rollup.mjs';

export default [
  packageBuild({ input: 'src/build.ts', declarations: false }),
  packageBuild({
    input: { 'browser/search': 'src/browser/search.ts' },
    external: [],
    preserveModules: false,
    declarations: false,
    minify: true,
  }),
];
