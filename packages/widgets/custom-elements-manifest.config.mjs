// Read by the analyzer that manifest.mjs calls. Without `packagejson: false` it would edit
// package.json.
export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.test.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
