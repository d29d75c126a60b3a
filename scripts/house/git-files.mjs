import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const COUNTED = /^(packages\/[^/]+\/(src|sql|test)|scripts|examples)\/.*\.(ts|mjs|jsx?|sql)$/;

/**
 * The code files that git tracks in a checkout: path → text.
 *
 * @param {string} root
 * @returns {Map<string, string>}
 */
export function gitFiles(root) {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`git ls-files failed in ${root}: ${stderr?.trim() ?? ''}`);
  const paths = stdout.split('\n').filter((path) => COUNTED.test(path));
  return new Map(
    paths
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}
