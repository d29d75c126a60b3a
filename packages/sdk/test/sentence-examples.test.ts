import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as sentences from '../src/sentences/index.js';
import { cy } from '../src/sentences/cy.js';
import { AREAS } from './sentences/areas.js';

const folder = new URL('../src/sentences/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.test)\.ts$/.test(file),
);

/** A statement of an example, and the result stated in the comment after it. */
interface Statement {
  code: string;
  result?: string;
}

/** Splits an example into statements. Statements and result comments may span several lines. */
function statementsOf(example: string): Statement[] {
  const statements: Statement[] = [];
  let code = '';
  for (const line of example
    .replace(/^ \* ?/gm, '')
    .trim()
    .split('\n')) {
    const comment = /^\/\/ (.*)$/.exec(line)?.[1];
    const last = statements.at(-1);
    if (comment !== undefined && last) {
      last.result = last.result === undefined ? comment : `${last.result} ${comment}`;
      continue;
    }
    code += `${line}\n`;
    const [, statement, result] = /^([\s\S]*;)(?: \/\/ (.*))?\n$/.exec(code) ?? [];
    if (statement === undefined) continue;
    statements.push({ code: statement, ...(result !== undefined && { result }) });
    code = '';
  }
  return statements;
}

/** Calls in examples that state a text as their result, by file, with the constants above them. */
const calls = files.flatMap((file) =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/@example\n([\s\S]*?)\*\//g)].flatMap(
    ([, example]) => {
      const statements = statementsOf(example!);
      return statements.flatMap(({ code, result }, index) => {
        const text = /^'(.*)'$/.exec(result ?? '')?.[1];
        if (text === undefined) return [];
        const above = statements.slice(0, index).map((each) => each.code);
        const constants = above.filter((each) => each.startsWith('const ')).join('\n');
        return [[file, code.replace(/;$/, ''), text, constants] as const];
      });
    },
  ),
);

describe('an example of the sentences', () => {
  it.each(calls)('in %s: %s', async (_file, call, text, constants) => {
    const names = { ...sentences, cy, result: { area: AREAS.small } };
    // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- the examples are ours
    const said: unknown = await new Function(
      ...Object.keys(names),
      `${constants}\nreturn (async () => ${call})();`,
    )(...Object.values(names));
    // A long result is shortened with “…”.
    expect(text.endsWith('…') ? `${String(said).slice(0, text.length - 1)}…` : said).toBe(text);
  });

  it('exists for every sentence that needs more than a place and a language', () => {
    expect(calls.length).toBeGreaterThan(20);
  });
});
