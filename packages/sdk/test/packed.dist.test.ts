// The packages as they would be published: what npm packs, checked by publint and "are the types
// wrong".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, describe, expect, it } from 'vitest';
import { packPackages, PUBLISHED } from '../../../scripts/release/pack.mjs';

const folder = mkdtempSync(join(tmpdir(), 'crimetrends-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tarballs = await packPackages(folder);

describe.each(['sdk', 'widgets'])('the packed package %s', (name) => {
  const tarball = readFileSync(tarballs[name]!);

  it('passes publint', async () => {
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(tarball).buffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types for every entry, in every resolution mode that knows entries and ES modules', async () => {
    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
    if (!checked.types) throw new Error('It has no types.');
    // node10 knows no entries and require() loads no ES modules; the package needs Node 22.12
    // anyway.
    const found = checked.problems.filter(
      (problem) =>
        !('resolutionKind' in problem && problem.resolutionKind === 'node10') &&
        problem.kind !== 'CJSResolvesToESM',
    );
    expect(found).toEqual([]);
  });
});

it.each(PUBLISHED)(
  '%s is packed with its licence and README, and no word of this repository',
  (name) => {
    const listed = spawnSync('tar', ['-tzf', tarballs[name]!], { encoding: 'utf8' }).stdout;
    for (const file of ['LICENSE', 'README.md', 'package.json'])
      expect(listed.split('\n')).toContain(`package/${file}`);
    const { stdout } = spawnSync('tar', ['-xOzf', tarballs[name]!, 'package/package.json'], {
      encoding: 'utf8',
    });
    expect(stdout).not.toMatch(/workspace:|catalog:/);
    expect(JSON.parse(stdout)).toMatchObject({ name: `@crimetrends/${name}`, license: 'MIT' });
  },
);
