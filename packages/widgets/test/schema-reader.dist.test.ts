// The script tag reads a bundle with schema-reader.ts, and the package with zod: both must give the
// same for every file.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';

interface Reader {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: unknown }
    | { success: false; error: { issues: readonly { path?: readonly PropertyKey[] }[] } };
}

// Written by `npm test` before the unit tests; without it these tests fail.
const BUNDLE = join(import.meta.dirname, '..', '..', '..', '.demo', 'bundle');
const RELEASE = join(BUNDLE, 'releases', '2025-12');
const WRONG = [
  null,
  -1,
  1.5,
  Infinity,
  '',
  '2025-13',
  'K04900001',
  true,
  [],
  [null],
  {},
  { kind: 'known' },
  7,
];

let byZod: Record<string, Reader>;
let byReader: Record<string, Reader>;
beforeAll(async () => {
  byZod = schemasOf(await import('@crimetrends/sdk/contract'));
  vi.resetModules();
  // Resolved as the contract imports it, because zod is not a dependency of this package.
  const zod = createRequire(createRequire(import.meta.url).resolve('@crimetrends/sdk/package.json'))
    .resolve('zod/mini')
    .replace(/\.cjs$/, '.js');
  vi.doMock(zod, () => import('../src/script-tag/schema-reader.js'));
  byReader = schemasOf(await import('@crimetrends/sdk/contract'));
});

const schemasOf = (module: object): Record<string, Reader> =>
  Object.fromEntries(
    Object.entries(module).filter(([, value]) => typeof value?.safeParse === 'function'),
  );

/** The result of reading: the data, or where the issues are. */
function found(reader: Reader, value: unknown): unknown {
  const result = reader.safeParse(value);
  return result.success ? result.data : result.error.issues.map(({ path = [] }) => path.join('.'));
}

/**
 * The pointer and up to four files of each folder, to cover each kind with and without optional
 * fields.
 */
const files: [path: string, value: unknown][] = [
  join(BUNDLE, 'latest.json'),
  ...fourOfEachFolder(RELEASE),
].map((path) => [path.slice(BUNDLE.length), JSON.parse(readFileSync(path, 'utf8'))]);

function fourOfEachFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const named = entries
    .filter(({ name }) => name.endsWith('.json'))
    .slice(0, 4)
    .map(({ name }) => join(folder, name));
  return [
    ...named,
    ...entries
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => fourOfEachFolder(join(folder, name))),
  ];
}

/** A copy of a value in which the place chosen by `choices` is replaced or removed. */
function broken(value: unknown, choices: readonly number[], put: unknown): unknown {
  const [choice, ...others] = choices;
  const keys = Object.keys(value ?? {});
  if (choice === undefined || typeof value !== 'object' || keys.length === 0) return put;
  const key = keys[choice % keys.length]!;
  const copy = structuredClone(value) as Record<string, unknown>;
  const inside = broken(copy[key], others, put);
  if (inside === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = inside;
  return copy;
}

describe('a file of a bundle', () => {
  it('is read by the script tag as by zod, with any schema', () => {
    expect(Object.keys(byReader).length).toBeGreaterThan(20);
    for (const [name, reader] of Object.entries(byReader))
      expect([name in byZod, '_zod' in reader], name).toEqual([true, false]);
    expect(files.length).toBeGreaterThan(60);
    let read = 0;
    for (const [path, value] of files) {
      for (const [name, reader] of Object.entries(byReader)) {
        const wanted = found(byZod[name]!, value);
        expect(found(reader, value), `${path} by ${name}`).toStrictEqual(wanted);
        if (!Array.isArray(wanted)) read += 1;
      }
    }
    expect(read).toBeGreaterThan(files.length);
  });

  it('is rejected at the same places, wherever it is broken', () => {
    const fits = files.flatMap(([path, value]) =>
      Object.entries(byZod)
        .filter(([, reader]) => reader.safeParse(value).success)
        .map(([name]) => ({ path, value, name })),
    );
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...fits),
        fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
        fc.constantFrom(...WRONG, undefined),
        ({ path, value, name }, choices, put) => {
          const wrong = broken(value, choices, put);
          const wanted = found(byZod[name]!, wrong);
          expect(found(byReader[name]!, wrong), `${path} by ${name}`).toStrictEqual(wanted);
          if (Array.isArray(wanted)) refused += 1;
        },
      ),
      { seed: 20251123, numRuns: 4_000 },
    );
    expect(refused).toBeGreaterThan(1_000);
  });

  it('cannot set the prototype of the object it is read into', () => {
    const file = files.find(([, value]) => !Array.isArray(found(byReader['areaFile']!, value)))![1];
    const hostile = JSON.parse(
      JSON.stringify(file).replace('"tau":{', '"tau":{"constructor":[1],"__proto__":[1],'),
    ) as unknown;
    const { tau } = found(byReader['areaFile']!, hostile) as { tau: object };
    expect([Object.hasOwn(tau, 'constructor'), 0 in tau]).toEqual([true, false]);
    expect(JSON.stringify(found(byReader['areaFile']!, hostile))).toBe(
      JSON.stringify(found(byZod['areaFile']!, hostile)),
    );
  });
});
