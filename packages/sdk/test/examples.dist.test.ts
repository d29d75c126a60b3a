import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';

const root = new URL('../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/**
 * Every example of the README, the guide and the docstrings, by where it is. Those of the sentences
 * have a test of their own.
 */
function examples(): [string, string][] {
  const pages = ['README.md', '../../docs/sdk.md', '../../README.md'].flatMap((page) =>
    [...text(page).matchAll(/```js\n([\s\S]*?)```/g)].map(([, code], index): [string, string] => [
      `${page}, example ${index + 1}`,
      code!,
    ]),
  );
  const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter(
    (path) => /^(?!sentences).*(?<!\.test)\.ts$/.test(path),
  );
  const comments = sources.flatMap((path) =>
    [...text(`src/${path}`).matchAll(/@example\n([\s\S]*?)\*\//g)].map(
      ([, code]): [string, string] => [`src/${path}`, code!.replace(/^ \* ?/gm, '').trim()],
    ),
  );
  return [...pages, ...comments];
}

afterEach(() => vi.restoreAllMocks());

describe('an example', () => {
  it.each(examples())(
    'of %s starts with its import and runs against the built package and the demonstration bundle',
    async (_, code) => {
      expect(code).toMatch(/^import /);
      const said = vi.spyOn(console, 'log').mockImplementation(() => {});
      const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
      const script = code
        .replace(
          /'@crimetrends\/sdk(\/\w+)?'/g,
          (_match, entry: string = '') => `'${new URL(`dist${entry}/index.js`, root).href}'`,
        )
        .replaceAll(
          /https:\/\/(stats\.example\/crime|your-host\.example\/bundle)\//g,
          new URL('../../.demo/bundle/', root).href,
        )
        .replaceAll('LU1 2AB', 'QA1 1AD');
      await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`);
      expect(complained).not.toHaveBeenCalled();
      // A number in a trailing comment is what the line prints.
      for (const [, figure] of code.matchAll(/console\.log\(.*\); \/\/ ([\d.]+)$/gm))
        expect(said.mock.calls.flat().map(String)).toContain(figure);
    },
  );
});
