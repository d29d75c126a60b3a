// `npm run crimetrends -- <command>`: the ingest command line, built first when its source is
// newer.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build.mjs';

await buildPackages(['sdk', 'ingest']);
const cli = join(ROOT, 'packages', 'ingest', 'bin', 'crimetrends.mjs');
// npm moves to the workspace's root; a path the user typed is relative to where they typed it.
const cwd = process.env.npm_lifecycle_event
  ? (process.env.INIT_CWD ?? process.cwd())
  : process.cwd();
const child = spawn(process.execPath, [cli, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
