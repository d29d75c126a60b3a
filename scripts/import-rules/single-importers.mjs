// Heavy dependencies, each with the only place that may import it.
import { isModule } from './imports.mjs';

/**
 * A dependency and the paths that may import it (`place` in words). With `once`, only one of these
 * files may.
 *
 * @type {readonly { module: string, where: RegExp, place: string, once?: boolean }[]}
 */
const ONE_FILE = [
  {
    module: 'ky',
    where: /^packages\/sdk\/src\/reading\/retries\.ts$/,
    place: 'packages/sdk/src/reading/retries.ts',
  },
  {
    module: '@duckdb/node-api',
    where: /^packages\/ingest\/src\/shell\/warehouse\.ts$/,
    place: 'packages/ingest/src/shell/warehouse.ts',
  },
  {
    module: 'chart.js',
    where: /^packages\/widgets\/src\//,
    place: 'one file of packages/widgets/src',
    once: true,
  },
  {
    module: 'react',
    where: /^(packages\/widgets\/src\/(react\/component|jsx\/react)\.ts$|examples\/)/,
    place: 'packages/widgets/src/react/component.ts, jsx/react.ts and examples',
  },
  {
    module: '@lit/react',
    where: /^packages\/widgets\/src\/react\/component\.ts$/,
    place: 'packages/widgets/src/react/component.ts',
  },
  {
    module: '@lit-labs/ssr',
    where: /^packages\/widgets\/src\/server\.ts$/,
    place: 'packages/widgets/src/server.ts',
  },
  {
    module: 'yauzl',
    where: /^packages\/ingest\/src\/shell\//,
    place: 'one file of packages/ingest/src/shell',
    once: true,
  },
  {
    module: 'saxes',
    where: /^packages\/ingest\/src\/shell\/input\/workbook\//,
    place: 'one file of packages/ingest/src/shell/input/workbook',
    once: true,
  },
  {
    module: 'aws4fetch',
    where: /^packages\/ingest\/src\/shell\/publish\/s3-client\.ts$/,
    place: 'packages/ingest/src/shell/publish/s3-client.ts',
  },
  {
    module: 'proj4',
    where: /^packages\/ingest\/src\/shell\//,
    place: 'one file of packages/ingest/src/shell',
    once: true,
  },
  {
    module: 'topojson-server',
    where: /^packages\/ingest\/src\/core\/geography\/boundaries\//,
    place: 'one file of packages/ingest/src/core/geography/boundaries',
    once: true,
  },
  {
    module: 'topojson-simplify',
    where: /^packages\/ingest\/src\/core\/geography\/boundaries\//,
    place: 'one file of packages/ingest/src/core/geography/boundaries',
    once: true,
  },
  {
    module: '@resvg/resvg-js',
    where: /^(packages\/site\/src\/images\/draw-png\.ts$|examples\/)/,
    place: 'packages/site/src/images/draw-png.ts and examples',
  },
  {
    module: 'yazl',
    where: /\/demo\/|^scripts\/release\/archive\.mjs$/,
    place: 'a demo/ folder, or scripts/release/archive.mjs',
  },
  {
    module: 'commander',
    where: /^packages\/ingest\/src\/(cli\.ts|commands\/|.*\bcommand\.ts$)/,
    place: 'packages/ingest/src/cli.ts or a command file',
  },
  {
    module: 'sirv',
    where: /^scripts\/demo\/serve\.mjs$|^packages\/ingest\/src\/shell\/serve\//,
    place: 'scripts/demo/serve.mjs or packages/ingest/src/shell/serve/',
  },
  {
    module: 'compression',
    where: /^packages\/ingest\/src\/shell\/serve\//,
    place: 'one file of packages/ingest/src/shell/serve/',
    once: true,
  },
];

/**
 * Imports of heavy dependencies by files that may not.
 *
 * @param {readonly { file: string, imports: readonly import('./imports.mjs').Import[] }[]} sources
 * files that are not tests
 * @returns {{ file: string, line: number, sentence: string }[]}
 */
export function secondImporters(sources) {
  return ONE_FILE.flatMap(({ module, where, place, once }) => {
    const importers = sources.flatMap(({ file, imports }) => {
      const found = imports.find(({ target }) => isModule(target, module));
      return found ? [{ file, line: found.line }] : [];
    });
    const elsewhere = importers
      .filter(({ file }) => !where.test(file))
      .map((importer) => ({
        ...importer,
        sentence: `imports ${module}, which only ${place} may.`,
      }));
    if (!once || importers.length < 2) return elsewhere;
    const [first, second] = importers;
    const sentence = `imports ${module} as ${first.file} does; only ${place} may.`;
    return [...elsewhere, { file: second.file, line: 1, sentence }];
  });
}
