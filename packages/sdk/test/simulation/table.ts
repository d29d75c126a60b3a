import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

const page = readFileSync(new URL('../../../../docs/methodology.md', import.meta.url), 'utf8');

/** The numbers in a row of a table of docs/methodology.md, but those of its name. */
export function numbersOf(name: string): number[] {
  const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
  return [...row.slice(name.length + 3).matchAll(/\d+(\.\d+)?/g)].map(([text]) => Number(text));
}

/** Shares to within 0.11: other machines may round a logarithm otherwise. */
export function near(shares: readonly number[]): unknown[] {
  return shares.map((share) => expect.closeTo(share, 0.65) as unknown);
}
