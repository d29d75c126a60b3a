// Read by manifest.mjs through the analyzer. It would write itself into package.json.
export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.test.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
