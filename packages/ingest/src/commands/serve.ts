import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { IngestError } from '../core/ingest-error.js';
import { serveBundle } from '../shell/serve/bundle-server.js';
import { existingFolder, wholeNumber } from './arguments.js';

interface Flags {
  host: string;
  port: number;
  json?: true;
  quiet?: true;
}

/** Adds `serve` to the command line. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description(
      'serve a bundle on this machine as a good host would: for a first look, and for tests',
    )
    .argument('<bundle>', 'folder of a bundle, or of a pack with its page', existingFolder)
    .option('--port <number>', 'port; 0 takes any free one', wholeNumber(0, 65_535), 4174)
    .option('--host <address>', 'address to listen at; 0.0.0.0 lets other machines in', '127.0.0.1')
    .option('--json', 'print the address as a JSON object')
    .option('--quiet', 'print nothing but errors')
    .addHelpText(
      'after',
      `
For a site that the public reads, publish the bundle to a host or a CDN.

Examples:
  crimetrends serve ./bundle
  crimetrends serve ./bundle --port 8080`,
    )
    .action(async (folder: string, { host, port, json, quiet }: Flags) => {
      const root = resolve(folder);
      if (!['latest.json', 'index.html'].some((name) => existsSync(join(root, name))))
        throw new IngestError(
          'missingInput',
          `${root}: there is no latest.json in it, so it is no bundle. ` +
            'Build one, or give the folder that holds latest.json.',
        );
      const server = await serveBundle({ folder: root, host, port });
      if (json) process.stdout.write(`${JSON.stringify({ url: server.url, folder: root })}\n`);
      else if (!quiet) process.stdout.write(`${folder} is at ${server.url} Stop with Ctrl+C.\n`);
      await stopped();
      await server.close();
    });
}

function stopped(): Promise<unknown> {
  return Promise.race(
    (['SIGINT', 'SIGTERM'] as const).map(
      (signal) =>
        new Promise((done) => {
          process.once(signal, done);
        }),
    ),
  );
}
