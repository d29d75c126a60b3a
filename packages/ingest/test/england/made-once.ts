import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { runTypeScript } from '../cli-process.js';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/**
 * A folder of `.demo/<name>` that was made by the code and from the input as they are now; a
 * program fills a new one. What other code or another input made is removed.
 */
export async function madeOnce(name: string, program: string, input?: string): Promise<string> {
  const place = join(ROOT, '.demo', name);
  const folder = join(place, digestOf(input));
  if (existsSync(folder)) return folder;
  rmSync(place, { recursive: true, force: true });
  const unfinished = `${folder}.unfinished-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const { code, stderr } = await runTypeScript(program, [unfinished]);
  if (code !== 0) throw new Error(`${program} ended with exit code ${code}: ${stderr}`);
  renameSync(unfinished, folder);
  return folder;
}

/** What the bytes of a bundle depend on: code, SQL, registries, dependencies, and the input. */
function digestOf(input: string | undefined): string {
  const digest = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'packages/ingest/package.json'])
    digest.update(readFileSync(join(ROOT, file)));
  for (const folder of [
    'sdk/src',
    'ingest/src',
    'ingest/sql',
    'ingest/sources',
    'ingest/test/england',
  ])
    for (const path of filesBelow(join(ROOT, 'packages', folder)))
      if (/(?<!\.test)\.(ts|sql|json)$/.test(path))
        digest.update(`\n${path.slice(ROOT.length)}\n`).update(readFileSync(path));
  for (const path of input === undefined ? [] : filesBelow(input)) {
    const { size, mtimeMs } = statSync(path);
    digest.update(`\n${path} ${size} ${mtimeMs}`);
  }
  return digest.digest('hex').slice(0, 16);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
