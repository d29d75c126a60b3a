import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { crimetrends } from '../../test/cli-process.js';
import { england } from '../../test/england/england.js';
import { freshFolder } from '../../test/england/fresh-folder.js';
import { registerBuild } from './build.js';
import { registerDiff } from './diff.js';
import { registerDownload } from './download.js';
import { registerExplain } from './explain.js';
import { registerExport } from './export.js';
import { registerInspect } from './inspect.js';
import { registerPack } from './pack.js';
import { registerPublish } from './publish.js';
import { registerReconcile } from './reconcile.js';
import { registerRollback } from './rollback.js';
import { registerServe } from './serve.js';
import { registerVerify } from './verify.js';

const program = new Command();
for (const register of [
  registerBuild,
  registerDiff,
  registerDownload,
  registerExplain,
  registerExport,
  registerInspect,
  registerPack,
  registerPublish,
  registerReconcile,
  registerRollback,
  registerServe,
  registerVerify,
])
  register(program);

describe.each(program.commands.map((command) => [command.name(), command] as const))(
  '%s',
  (name, command) => {
    const printed: string[] = [];
    command.configureOutput({ writeOut: (text) => printed.push(text) });
    command.outputHelp();
    const help = printed.join('');

    test('says what it does, and shows examples', () => {
      expect(command.description().length).toBeGreaterThan(20);
      expect(help).toMatch(new RegExp(`\\nExamples:\\n  crimetrends ${name} `));
    });

    test('can be asked for JSON and for silence', () => {
      const flags = command.options.map(({ long }) => long);
      // A table is all that export prints, in one of two formats, and to a file where asked for.
      expect(flags).toEqual(
        expect.arrayContaining(name === 'export' ? ['--format', '--out'] : ['--json', '--quiet']),
      );
    });
  },
);

describe('a release on the command line', () => {
  let bundle: string;
  beforeAll(async () => {
    bundle = england().bundle;
  });

  test('that is sound ends verify with exit code 0, steps and answers in plain lines', async () => {
    const { code, stdout, stderr } = await crimetrends(['verify', bundle]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^❯ Check release 2025-12\n✔ Check release 2025-12 \[\S+\]\n\nRelease 2025-12: /,
    );
    expect(stdout).toMatch(/The release is sound\.\n$/);
    // oxlint-disable-next-line no-control-regex -- a colour is a control sequence
    expect(stdout).not.toMatch(/\u001b/);
  });

  // claim: exit-code-0-done
  test('that is broken ends it with exit code 1, silent or in JSON', async () => {
    const broken = freshFolder();
    cpSync(bundle, broken, { recursive: true });
    writeFileSync(join(broken, 'releases/2025-12/coverage.json'), '{}\n');
    expect(await crimetrends(['verify', broken, '--quiet'])).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: '',
    });
    const { code, stdout } = await crimetrends(['verify', broken, '--json']);
    expect([code, (JSON.parse(stdout) as { ok: boolean }).ok]).toEqual([1, false]);
  });

  // claim: verify-checks-bundle-diff
  test('is compared with itself, and nothing differs', async () => {
    const { code, stdout } = await crimetrends(['diff', bundle, bundle, '--json']);
    expect([code, (JSON.parse(stdout) as { months: unknown[] }).months]).toEqual([0, []]);
  });

  test('is written as a table', async () => {
    const { code, stdout } = await crimetrends(['export', bundle, '--level', 'ltla']);
    expect([code, stdout.split('\n')[1]?.split(',')[0]]).toEqual([0, 'E06900001']);
  });
});

test.each([
  ['a command nobody knows', ['frobnicate'], "error: unknown command 'frobnicate'"],
  [
    'a folder that is not there',
    ['inspect', '/no/such/folder'],
    'There is no folder “/no/such/folder”.',
  ],
  [
    'a flag left out',
    ['build', '--input', '.'],
    "error: required option '--out <bundle>' not specified",
  ],
])('%s ends with exit code 1 and a sentence', async (_, words, sentence) => {
  const { code, stdout, stderr } = await crimetrends(words);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(sentence);
});
