// The packages as they would be published: what pnpm packs, checked by publint and "are the types
// wrong".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'crimetrends-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

function packed(name: string): Buffer {
  const cwd = join(import.meta.dirname, '..', '..', name);
  const { status, stdout, stderr } = spawnSync('pnpm', ['pack', '--pack-destination', folder], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return readFileSync(
    join(
      folder,
      readdirSync(folder).find((file) => file.startsWith(`crimetrends-${name}-`))!,
    ),
  );
}

describe.each(['sdk', 'widgets'])('the packed package %s', (name) => {
  const tarball = packed(name);

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

  it('depends on versions, not on workspaces', () => {
    expect(tarball.length).toBeGreaterThan(1_000);
    const { stdout } = spawnSync('tar', ['-xOzf', '-', 'package/package.json'], {
      input: tarball,
      encoding: 'utf8',
    });
    expect(stdout).not.toMatch(/workspace:|catalog:/);
    expect(JSON.parse(stdout)).toMatchObject({
      name: `@crimetrends/${name}`,
      sideEffects: expect.anything(),
    });
  });
});
