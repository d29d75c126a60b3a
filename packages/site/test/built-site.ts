import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltSite, SiteOptions } from '../src/build.js';

const BUILD = join(import.meta.dirname, '..', 'dist', 'build.js');

/** Builds a site with the built packages, in a process that does not read them from source. */
export async function builtSite(options: SiteOptions): Promise<BuiltSite> {
  const code =
    `const { buildSite } = await import(${JSON.stringify(BUILD)});` +
    `console.log(JSON.stringify(await buildSite(${JSON.stringify(options)})));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    code,
  ]);
  return JSON.parse(stdout) as BuiltSite;
}
