import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { wholeNumbers, wholeNumbersOrNull } from './whole-number.js';

const file = z.object({ counts: wholeNumbers, months: z.optional(wholeNumbersOrNull) });
const faultAt = (json: unknown): string | undefined =>
  file.safeParse(json).error?.issues[0]!.path.join('.');

describe('a list of whole numbers', () => {
  test('is read unchanged', () => {
    expect(file.parse({ counts: [0, 12, -3], months: [4, null] })).toEqual({
      counts: [0, 12, -3],
      months: [4, null],
    });
    expect(file.parse({ counts: [] })).toEqual({ counts: [] });
  });

  test.each([
    ['counts.1', { counts: [1, 2.5] }],
    ['counts.0', { counts: ['1'] }],
    ['counts.2', { counts: [1, 2, null] }],
    ['counts.0', { counts: [NaN] }],
    ['counts', { counts: 7 }],
    ['counts', { counts: { 0: 1 } }],
    ['counts', {}],
    ['months.0', { counts: [], months: ['a'] }],
    ['months', { counts: [], months: null }],
  ])('is refused at %s of %j', (path, json) => {
    expect(faultAt(json)).toBe(path);
  });
});
