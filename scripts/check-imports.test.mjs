import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenRules } from './check-imports.mjs';
import { tooFull } from './import-rules/sizes.mjs';

/** @param {Record<string, string>} files */
const check = (files) => brokenRules(new Map(Object.entries(files)));

describe('each planted violation is reported with its file and line', () => {
  /** @type {[title: string, file: string, text: string, sentence: RegExp][]} */
  const planted = [
    [
      'the contract imports ky',
      'packages/sdk/src/contract/a.ts',
      `import ky from 'ky';`,
      /imports ky: .*contract\/ may import only zod\/mini/,
    ],
    [
      'statistics import the client',
      'packages/sdk/src/stats/a.ts',
      `import { x } from '../client.js';`,
      /may import only/,
    ],
    [
      'ky outside the retries',
      'packages/sdk/src/areas/area.ts',
      `import ky from 'ky';`,
      /which only packages\/sdk\/src\/reading\/retries.ts may/,
    ],
    [
      'zod whole',
      'packages/sdk/src/contract/a.ts',
      `import { z } from 'zod';`,
      /write import \* as z from 'zod\/mini'/,
    ],
    [
      'zod/mini by name',
      'packages/sdk/src/contract/a.ts',
      `import { z } from 'zod/mini';`,
      /write import \* as z/,
    ],
    [
      'DuckDB outside the warehouse',
      'packages/ingest/src/shell/a.ts',
      `import { DuckDBInstance } from '@duckdb/node-api';`,
      /warehouse\.ts may/,
    ],
    [
      'yauzl outside the shell',
      'packages/ingest/src/demo/a.ts',
      `import yauzl from 'yauzl';`,
      /packages\/ingest\/src\/shell may/,
    ],
    [
      'yazl outside the demo',
      'packages/ingest/src/shell/a.ts',
      `import yazl from 'yazl';`,
      /only a demo\/ folder, or scripts\/release\/archive.mjs may/,
    ],
    [
      'commander in the core',
      'packages/ingest/src/core/a.ts',
      `import { Command } from 'commander';`,
      /command file may/,
    ],
    [
      'node: in the core',
      'packages/ingest/src/core/a.ts',
      `import { readFileSync } from 'node:fs';`,
      /imports node:fs/,
    ],
    [
      'the SDK client in the core',
      'packages/ingest/src/core/a.ts',
      `import { createClient } from '@crimetrends/sdk';`,
      /may import only @crimetrends\/sdk\/contract/,
    ],
    [
      'the shell from the core',
      'packages/ingest/src/core/a.ts',
      `import { open } from '../shell/warehouse.js';`,
      /may import only/,
    ],
    [
      'a clock in the core',
      'packages/ingest/src/core/a.ts',
      `export const now = () => Date.now();`,
      /uses Date\.now in pure code/,
    ],
    [
      'randomness in a view',
      'packages/widgets/src/card/card.view.ts',
      `export const r = Math.random();`,
      /uses Math\.random/,
    ],
    [
      'ingest from the site',
      'packages/site/src/a.ts',
      `import { build } from '@crimetrends/ingest';`,
      /imports ingest; nothing does/,
    ],
    [
      'another package by path',
      'packages/widgets/src/a.ts',
      `import { x } from '../../sdk/src/index.js';`,
      /reaches into packages\/sdk|not its src/,
    ],
    [
      'another package by src entry',
      'packages/site/src/a.ts',
      `export { x } from '@crimetrends/sdk/src/index.js';`,
      /published entry/,
    ],
    [
      'a dynamic import',
      'packages/widgets/src/a.ts',
      `const x = await import('ky');`,
      /imports ky/,
    ],
    [
      'an example',
      'packages/site/src/a.ts',
      `import x from '../../../examples/blog/x.js';`,
      /imports examples/,
    ],
    [
      'unescaped markup',
      'packages/widgets/src/a.ts',
      `export const x = unsafeHTML(text);`,
      /uses unsafeHTML/,
    ],
    [
      'a later room of the core',
      'packages/ingest/src/core/input/a.ts',
      `import { b } from '../release/b.js';`,
      /in packages\/ingest\/src\/core\/ release comes after input/,
    ],
    [
      'a type of a later room',
      'packages/ingest/src/shell/geography/a.ts',
      `import type { B } from '../context/b.js';`,
      /context comes after geography/,
    ],
    [
      'a type of a later room, in a type',
      'packages/ingest/src/shell/geography/a.ts',
      `export type B = import('../context/b.js').B;`,
      /context comes after geography/,
    ],
    [
      'a re-export from a later room',
      'packages/ingest/src/core/input/a.ts',
      `export type { B } from '../police/month-cache/b.js';`,
      /police comes after input/,
    ],
    [
      'a room from a file beside the rooms',
      'packages/ingest/src/core/a.ts',
      `import { b } from './input/b.js';`,
      /input comes after a\.ts/,
    ],
    [
      'a room that is side by side',
      'packages/ingest/src/shell/pack/a.ts',
      `import { b } from '../publish/b.js';`,
      /publish and pack are side by side/,
    ],
    [
      'the pipeline from the shell',
      'packages/ingest/src/shell/run/a.ts',
      `import type { Progress } from '../../pipeline.js';`,
      /pipeline\.ts comes after shell/,
    ],
    [
      'a room without a place',
      'packages/ingest/src/core/attic/a.ts',
      '',
      /is in packages\/ingest\/src\/core\/attic, which has no place in ROOMS/,
    ],
    ['a drawer folder', 'packages/sdk/src/utils/a.ts', '', /is a drawer/],
    ['a drawer file', 'packages/sdk/src/types.ts', '', /is a drawer/],
    ['a long file', 'packages/sdk/src/a.ts', 'export {};\n'.repeat(300), /has 301 lines/],
  ];
  // claim: nothing-imports-ingest-examples
  // claim: has-no-clock-no
  test.each(planted)('%s', (_, file, text, sentence) => {
    const found = check({ [file]: `// first line\n${text}` });
    expect(found.join('\n')).toMatch(sentence);
    expect(found.every((finding) => finding.startsWith(`${file}:`))).toBe(true);
  });
});

// claim: nothing-imports-ingest-examples
test('a module that one file may import is reported when a second does', () => {
  const found = check({
    'packages/widgets/src/a.ts': `import { Chart } from 'chart.js';`,
    'packages/widgets/src/b.ts': `import { Chart } from 'chart.js';`,
  });
  expect(found).toEqual([
    'packages/widgets/src/b.ts:1 imports chart.js as packages/widgets/src/a.ts does; ' +
      'only one file of packages/widgets/src may.',
  ]);
});

test('a folder with more than 20 source files is reported; tests do not count', () => {
  const named = (count, ending) =>
    Array.from({ length: count }, (_, index) => [`packages/sdk/src/areas/a${index}${ending}`, '']);
  const twenty = [...named(20, '.ts'), ...named(20, '.test.ts')];
  const inside = ['packages/sdk/src/areas/inner/a.ts', ''];
  expect(check(Object.fromEntries([...twenty, inside]))).toEqual([]);
  expect(check(Object.fromEntries([...twenty, ['packages/sdk/src/areas/b.ts', '']]))).toEqual([
    'packages/sdk/src/areas:1 has 21 source files: cut it into rooms of at most 20.',
  ]);
});

test('a folder with a reason to be fuller is not reported', () => {
  const files = Array.from({ length: 21 }, (_, index) => `a/${index}.ts`);
  expect(tooFull(files)).toHaveLength(1);
  expect(tooFull(files, new Map([['a', 'One file a country.']]))).toEqual([]);
});

test('rooms may import the rooms before them and the files beside them', () => {
  expect(
    check({
      'packages/ingest/src/core/release/a.ts': [
        `import { b } from '../input/layouts/b.js';`,
        `import { c } from './c.js';`,
      ].join('\n'),
      'packages/ingest/src/core/release/standing/a.ts': `import { b } from '../b.js';`,
      'packages/ingest/src/core/input/a.ts': `import { b } from '../findings.js';`,
      'packages/ingest/src/core/findings.ts': `import { b } from './ingest-error.js';`,
      'packages/ingest/src/core/input/a.test.ts': `import { b } from '../release/b.js';`,
      'packages/ingest/src/shell/context/a.ts': [
        `import { b } from '../police/b.js';`,
        `import { c } from '../../core/download/c.js';`,
      ].join('\n'),
    }),
  ).toEqual([]);
});

test('what the table allows is not reported, nor is a long file that gives a reason', () => {
  expect(
    check({
      'packages/sdk/src/contract/a.ts': [
        `import * as z from 'zod/mini';`,
        `import { b } from './b.js';`,
      ].join('\n'),
      'packages/sdk/src/reading/retries.ts': [
        `import ky from 'ky';`,
        `import { b } from '../contract/index.js';`,
      ].join('\n'),
      'packages/ingest/src/core/a.ts': [
        `import { paths } from '@crimetrends/sdk/contract';`,
        `// not Date.now(), which is a comment`,
      ].join('\n'),
      'packages/ingest/src/core/a.test.ts': `import { readFileSync } from 'node:fs';`,
      'packages/widgets/src/card/card.ts': [
        `import { html } from 'lit';`,
        `import { area } from '@crimetrends/sdk';`,
      ].join('\n'),
      'packages/sdk/src/long.ts': `// Over 300 lines: one table.\n${'export {};\n'.repeat(301)}`,
    }),
  ).toEqual([]);
});

test('the command ends with exit code 1 and names the place when a rule is broken', () => {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    const planted = join(root, 'packages/sdk/src/contract/a.ts');
    for (const folder of [dirname(planted), join(root, 'scripts'), join(root, 'examples')])
      mkdirSync(folder, { recursive: true });
    writeFileSync(planted, `import ky from 'ky';\n`);
    const { status, stdout } = spawnSync(process.execPath, ['scripts/check-imports.mjs', root], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('packages/sdk/src/contract/a.ts:1 imports ky');
  } finally {
    rmSync(root, { recursive: true });
  }
});
