// `npm run release`: the packages as tarballs and the release archive, with their digests, in
// `.release/`.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages, ROOT } from '../build.mjs';
import { writeArchive } from './archive.mjs';
import { packPackages } from './pack.mjs';

const folder = join(ROOT, '.release');

try {
  await buildPackages(['sdk', 'widgets', 'ingest']);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await packPackages(folder);
  await writeArchive(folder);
  const lines = readdirSync(folder)
    .sort()
    .map((name) => `${digest(join(folder, name))}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
  process.stdout.write(`.release/\n${lines.map((line) => `  ${line.slice(66)}`).join('')}`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** @param {string} path */
function digest(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
