import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as sentences from '../src/sentences/index.js';
import { cy } from '../src/sentences/cy.js';
import { AREAS } from './sentence-areas.js';

const folder = new URL('../src/sentences/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.test)\.ts$/.test(file),
);

/**
 * Every line of an example that says in its comment what it gives, with the lines above it, by the
 * file it stands in.
 */
const lines = files.flatMap((file) =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/@example\n([\s\S]*?)\*\//g)].flatMap(
    ([, example]) => {
      const code = example!
        .replace(/^ \* ?/gm, '')
        .trim()
        .split('\n');
      return code.flatMap((line, index) => {
        const [, call, text] = /^(.*?); \/\/ '(.*)'$/.exec(line) ?? [];
        return call === undefined
          ? []
          : [
              [
                file,
                call,
                text!,
                code
                  .slice(0, index)
                  .filter((above) => above.startsWith('const '))
                  .join('\n'),
              ] as const,
            ];
      });
    },
  ),
);

describe('an example of the sentences', () => {
  it.each(lines)('in %s: %s', async (_file, call, text, above) => {
    const names = { ...sentences, cy, result: { area: AREAS.small } };
    // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- the examples are ours
    const said: unknown = await new Function(
      ...Object.keys(names),
      `${above}\nreturn (async () => ${call})();`,
    )(...Object.values(names));
    // A long text is cut short with three dots.
    expect(text.endsWith('…') ? `${String(said).slice(0, text.length - 1)}…` : said).toBe(text);
  });

  it('stands with every sentence that needs more than a place and a language', () => {
    expect(lines.length).toBeGreaterThan(20);
  });
});
