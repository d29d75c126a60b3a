// `npm run crimetrends -- <command>`: the command line of ingest, built first if it is stale.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build.mjs';

await buildPackages(['sdk', 'ingest']);
const cli = join(ROOT, 'packages', 'ingest', 'bin', 'crimetrends.mjs');
// npm runs this in the workspace's root, but a path is relative to where the user typed it.
const cwd = process.env.npm_lifecycle_event
  ? (process.env.INIT_CWD ?? process.cwd())
  : process.cwd();
const child = spawn(process.execPath, [cli, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
