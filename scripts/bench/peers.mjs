// What a build is compared with: a C program that checks nothing, DuckDB and ClickHouse alone (each
// counts one month by LSOA and category), and unzip.
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../build.mjs';
import { timed } from './timed.mjs';

const HERE = join(ROOT, 'scripts', 'bench');
const CHDB = 'chdb@3.4.0';

/**
 * Compiles the C program into `folder`; undefined where there is no compiler.
 *
 * @param {string} folder
 */
export async function cLimit(folder) {
  const program = join(folder, 'limit');
  try {
    await timed('cc', ['-O2', '-pthread', join(HERE, 'limit.c'), '-o', program]);
    return (/** @type {readonly string[]} */ files) => timed(program, files);
  } catch {
    return undefined;
  }
}

/**
 * One group-by a month by DuckDB, with explicit columns.
 *
 * @param {readonly (readonly string[])[]} monthsOfFiles
 */
export function duckdb(monthsOfFiles) {
  const entry = createRequire(join(ROOT, 'packages', 'ingest', 'package.json')).resolve(
    '@duckdb/node-api',
  );
  return timed(process.execPath, [
    join(HERE, 'duckdb-group-by.mjs'),
    pathToFileURL(entry).href,
    JSON.stringify(monthsOfFiles),
  ]);
}

/**
 * ClickHouse embedded, fetched into `folder` the first time; undefined where that fails.
 *
 * @param {string} folder
 */
export async function clickhouse(folder) {
  const place = join(folder, 'chdb');
  try {
    if (!existsSync(join(place, 'node_modules', 'chdb'))) {
      mkdirSync(place, { recursive: true });
      await timed('npm', ['install', '--no-save', '--prefix', place, CHDB]);
    }
    const entry = createRequire(join(place, 'x.js')).resolve('chdb');
    return (/** @type {readonly string[]} */ files) =>
      timed(process.execPath, [
        join(HERE, 'clickhouse-group-by.mjs'),
        pathToFileURL(entry).href,
        JSON.stringify(files),
      ]);
  } catch {
    return undefined;
  }
}

/**
 * Inflates an archive with two processes, half of its members each; undefined without `unzip`.
 *
 * @param {string} archive
 * @param {readonly string[]} members
 */
export async function twoUnzips(archive, members) {
  const half = members.length >> 1;
  const began = performance.now();
  try {
    await Promise.all(
      [members.slice(0, half), members.slice(half)].map((part) =>
        timed('sh', ['-c', 'unzip -p "$0" "$@" > /dev/null', archive, ...part]),
      ),
    );
    return { seconds: (performance.now() - began) / 1000, peakMb: 0, output: '' };
  } catch {
    return undefined;
  }
}
