import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { CATEGORY_LABELS, LEGACY_LABELS } from '../core/police/categories.js';
import { duckdbVersion } from './warehouse.js';

const PACKAGE = new URL('../../', import.meta.url);
const MODULES = new URL('../', import.meta.url);

/** Digest of everything that counts depend on: modules, SQL, registries, categories, database. */
export function codeDigest(): string {
  const digest = createHash('sha256').update(
    JSON.stringify([duckdbVersion(), CATEGORY_LABELS, LEGACY_LABELS]),
  );
  const files = [
    ...below(MODULES, /(?<!\.d|\.test)\.[jt]s$/),
    ...below(new URL('sql/', PACKAGE), /\.sql$/),
    ...below(new URL('sources/', PACKAGE), /^(forces|outcomes|place-types|census-tables)\.json$/),
  ];
  for (const file of files)
    digest.update(`\n${file.pathname.slice(PACKAGE.pathname.length)}\n`).update(readFileSync(file));
  return digest.digest('hex');
}

function below(folder: URL, name: RegExp): URL[] {
  return readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => name.test(path))
    .sort()
    .map((path) => new URL(path, folder));
}
