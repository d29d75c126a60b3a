// node scripts/bench/measure-bundle.mjs <bundle>: prints the compressed sizes of a bundle's files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const [bundle] = process.argv.slice(2);
if (!bundle) {
  console.error('Usage: node scripts/bench/measure-bundle.mjs <bundle>');
  process.exit(2);
}
const { release } = JSON.parse(readFileSync(join(bundle, 'latest.json'), 'utf8'));
const root = join(bundle, 'releases', release);
// Of a larger folder, only every n-th file is measured.
const MOST = 3000;

/** @param {Buffer} bytes */
const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

/** @param {string} folder of the release */
function measure(folder) {
  const files = readdirSync(join(root, folder)).sort();
  const step = Math.ceil(files.length / MOST);
  const sizes = files
    .filter((_, index) => index % step === 0)
    .map((file) => brotli(readFileSync(join(root, folder, file))))
    .sort((a, b) => a - b);
  const sum = sizes.reduce((total, size) => total + size, 0) * (files.length / sizes.length);
  return {
    files: files.length,
    measured: sizes.length,
    'MB brotli': (sum / 1e6).toFixed(2),
    median: sizes[sizes.length >> 1],
    p99: sizes[Math.floor(sizes.length * 0.99)],
  };
}

const pointer = brotli(readFileSync(join(bundle, 'latest.json')));
console.log(`release ${release}; latest.json ${pointer} bytes brotli`);
console.table(
  Object.fromEntries(
    [
      'postcodes',
      'outcodes',
      ...readdirSync(join(root, 'areas')).map((level) => `areas/${level}`),
    ].map((folder) => [folder, measure(folder)]),
  ),
);
