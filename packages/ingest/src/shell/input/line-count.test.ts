import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineCount } from './line-count.js';

function counted(...pieces: (string | Buffer)[]): LineCount {
  const count = new LineCount();
  for (const piece of pieces) count.read(Buffer.from(piece as string));
  count.end();
  return count;
}

test.each([
  ['a\nb\n', 2, 0],
  ['a\r\nb\r\n', 2, 0],
  ['a\nb', 2, 0],
  ['a\n\nb\n', 2, 1],
  ['a\r\n\r\nb', 2, 1],
  ['a\n\n\n', 1, 0],
  ['\n\na', 1, 2],
  ['', 0, 0],
])('%j has %i filled lines and %i blank ones before the last', (text, filled, blank) => {
  const count = counted(text);
  expect([count.filled, count.blank, count.fault]).toEqual([filled, blank, undefined]);
});

test.each([
  ['a\nb\rc\n', 'loneReturn', 2],
  ['a\rb\rc', 'loneReturn', 1],
  ['a\nb\r', 'loneReturn', 2],
  ['a\r\r\nb', 'loneReturn', 1],
  ['a\nb\nc\r\n', 'mixedEnds', 3],
  ['a\r\nb\n', 'mixedEnds', 2],
  ['a\n\r\n', 'mixedEnds', 2],
  [`a\n${'x'.repeat(1_000_001)}\nb`, 'tooLong', 2],
  [`a\n${'x'.repeat(1_000_001)}`, 'tooLong', 2],
])('%.20j is refused as %s in line %i', (text, kind, line) => {
  expect(counted(text).fault).toEqual({ kind, line });
});

test('lines are the same wherever the text is cut into pieces', () => {
  const text = fc
    .array(fc.constantFrom('x', '\n', '\r\n', '\r', 'row,row'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(60)), (whole, cuts) => {
      const ends = [
        0,
        ...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b),
        whole.length,
      ];
      const pieces = ends.slice(1).map((end, index) => whole.slice(ends[index]!, end));
      const [cut, uncut] = [counted(...pieces), counted(whole)];
      expect([cut.filled, cut.blank, cut.fault]).toEqual([uncut.filled, uncut.blank, uncut.fault]);
    }),
    { seed: 1, numRuns: 500 },
  );
});
