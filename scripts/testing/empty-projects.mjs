// Empty projects outside the repository with the packages in them, as someone has who was handed
// the tarballs: by npm, pnpm and Yarn.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

// Yarn's own package is its program; nobody need have it.
const YARN = createRequire(import.meta.url).resolve('@yarnpkg/cli-dist/bin/yarn.js');

/**
 * @typedef {object} Manager
 * @property {readonly string[]} install the command that installs what package.json names
 * @property {readonly string[]} run the command that runs Node in the project
 * @property {(name: string) => readonly string[]} command the command that runs a package's program
 */

/** @type {Record<string, Manager>} */
export const MANAGERS = {
  npm: {
    install: ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline'],
    run: ['node'],
    command: (name) => ['npm', 'exec', '--no', '--', name],
  },
  pnpm: {
    install: ['pnpm', 'install', '--prefer-offline'],
    run: ['node'],
    command: (name) => ['pnpm', 'exec', name],
  },
  yarn: {
    install: [process.execPath, YARN, 'install'],
    run: [process.execPath, YARN, 'node'],
    command: (name) => [process.execPath, YARN, name],
  },
};

/**
 * Installs tarballs, and other packages from the registry, into a new project. As long as a package
 * is in no registry, pnpm and Yarn must be told where the others find it; npm sees it by itself.
 *
 * @param {string} manager
 * @param {string} folder
 * @param {Record<string, string>} tarballs paths by the package's name
 * @param {Record<string, string>} [others] ranges
 */
export async function emptyProject(manager, folder, tarballs, others = {}) {
  mkdirSync(folder);
  const files = Object.fromEntries(
    Object.entries(tarballs).map(([name, path]) => [`@crimetrends/${name}`, `file:${path}`]),
  );
  const sdk = { '@crimetrends/sdk': files['@crimetrends/sdk'] };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: { ...files, ...others },
      ...(manager === 'yarn' ? { resolutions: sdk } : {}),
    }),
  );
  if (manager === 'yarn') writeFileSync(join(folder, 'yarn.lock'), '');
  if (manager === 'pnpm')
    writeFileSync(
      join(folder, 'pnpm-workspace.yaml'),
      `overrides: ${JSON.stringify(sdk)}\nallowBuilds: { esbuild: false }\n`,
    );
  await inProject(folder, MANAGERS[manager]?.install ?? []);
}

/**
 * What a command prints. Rejects with all that it said.
 *
 * @param {string} folder
 * @param {readonly string[]} command
 */
export async function inProject(folder, [program = '', ...args]) {
  try {
    const { stdout } = await promisify(execFile)(program, args, {
      cwd: folder,
      env: {
        ...process.env,
        YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
        YARN_ENABLE_TELEMETRY: 'false',
      },
      maxBuffer: 16 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (
      error
    );
    throw new Error(`${program} ${args.join(' ')} in ${folder}:\n${stdout}${stderr}`, {
      cause: error,
    });
  }
}
