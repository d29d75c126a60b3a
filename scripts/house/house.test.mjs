import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CORE = 'packages/ingest/src/core';
const FILES = {
  'packages/sdk/src/a.ts': `import { b } from './b.js';`,
  'packages/sdk/src/b.ts': `export * from './c.js';`,
  'packages/sdk/src/c.ts': `const a = await import('./a.js');`,
  'packages/widgets/src/a.ts': `import type { B } from './b.js';`,
  'packages/widgets/src/b.ts': `import { type A } from './a.js';\n${'// line\n'.repeat(300)}`,
  [`${CORE}/input/a.ts`]: `import type { B } from '../release/b.js';`,
  [`${CORE}/input/a.test.ts`]: `import { b } from '../release/b.js';`,
  [`${CORE}/release/b.ts`]: `// ${'wide '.repeat(30)}`,
  ...Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`scripts/full/${at}.mjs`, ''])),
  'packages/sdk/not-counted.ts': '',
};

/** @type {string} */
let root;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'house-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${text}\n`);
  }
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
  ])
    spawnSync('git', args, { cwd: root });
});
afterAll(() => rmSync(root, { recursive: true }));

/** @param {string[]} args */
function house(...args) {
  return spawnSync(process.execPath, ['scripts/house.mjs', ...args], { encoding: 'utf8' }).stdout;
}

test('cycles, an import of a later room, a wide line and a full folder are counted', () => {
  const { cycles, upwardArrows, widths, lengths, folders } = JSON.parse(house(root, '--json'));
  expect(cycles).toEqual({
    value: [['a.ts', 'b.ts', 'c.ts'].map((file) => `packages/sdk/src/${file}`)],
    type: [['packages/widgets/src/a.ts', 'packages/widgets/src/b.ts']],
  });
  expect(upwardArrows).toEqual([`${CORE}/input/a.ts → ../release/b.js`]);
  expect(widths).toMatchObject({ over100: 1, over120: 1, over160: 0, widest: 153 });
  expect(lengths).toMatchObject({ files: 29, median: 1, over300: 1 });
  expect(folders).toMatchObject({ count: 5, over20: 1 });
  expect(folders.fullest[0]).toEqual({ folder: 'scripts/full', files: 21 });
});

test('two checkouts are two columns', () => {
  const lines = house(root, root).split('\n');
  expect(lines[0].trim().split(/\s+/)).toEqual([root, root]);
  expect(lines.find((line) => line.startsWith('import cycles by value'))).toMatch(
    /1 \(of 3 files\) +1 \(of 3 files\)$/,
  );
});
