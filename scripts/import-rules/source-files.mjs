import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The source files below a repository's root: path with forward slashes → text.
 *
 * @param {string} root
 * @returns {Map<string, string>}
 */
export function sourceFiles(root) {
  const files = new Map();
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !/^(node_modules|dist|fixtures|\.\w.*)$/.test(entry.name))
        walk(path);
      else if (/\.(ts|mjs|js|jsx|sql|css)$/.test(entry.name))
        files.set(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
    }
  };
  for (const folder of ['packages', 'scripts', 'examples']) walk(join(root, folder));
  return files;
}

/**
 * Whether a file is a test: `x.test.ts`, or anything in a `test/` folder.
 *
 * @param {string} file
 */
export function isTest(file) {
  return /\.test\.(ts|mjs|js)$|(^|\/)test\//.test(file);
}
