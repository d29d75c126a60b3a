import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { freshFolder } from '../../../test/england/fresh-folder.js';
import { checkedCopy, type CheckedFile } from './checked-copy.js';

/** Reads bytes as if a ZIP's member had come in these pieces. */
function copied(...pieces: (string | Uint8Array)[]): Promise<CheckedFile> {
  const buffers = pieces.map((piece) => Buffer.from(piece as string));
  return checkedCopy(
    { file: 'a.zip › b.csv', bytes: 0, identity: '', open: async () => Readable.from(buffers) },
    join(freshFolder(), 'copy.csv'),
  );
}

test('data lines are counted with CRLF or LF, and with or without a last line end', async () => {
  expect((await copied('head\na\nb\n')).lines).toBe(2);
  expect((await copied('head\r\na\r\nb')).lines).toBe(2);
  expect((await copied('head\n')).lines).toBe(0);
  expect((await copied('head')).lines).toBe(0);
});

test('the copy has the same bytes, and their sha256 is returned', async () => {
  const { path, sha256, bytes } = await copied('he', 'ad\nDŵr\n');
  expect(readFileSync(path, 'utf8')).toBe('head\nDŵr\n');
  expect(bytes).toBe(10);
  expect(sha256).toBe('2bf76891520d097419b32189d3660f06dfa950051ca66bb0b108706f4db7c7cc');
});

test('a character cut at the end of a piece is not an error', async () => {
  const text = Buffer.from('head\nŵ€😀\n');
  for (let cut = 1; cut < text.length; cut += 1)
    expect((await copied(text.subarray(0, cut), text.subarray(cut))).lines).toBe(1);
});

test.each([
  ['in the first piece', ['head\na\n', 'b\n'], 0, 5, 2],
  ['in a later piece', ['head\na\n', 'b\nc\nd\n'], 1, 2, 4],
])('bytes that are not UTF-8 are named by line, %s', async (_, pieces, piece, at, line) => {
  const buffers = pieces.map((text) => Buffer.from(text));
  buffers[piece]![at] = 0xff;
  await expect(copied(...buffers)).rejects.toMatchObject({
    code: 'notUtf8',
    file: 'a.zip › b.csv',
    line,
  });
});

test('a file that ends inside a character is refused', async () => {
  await expect(copied(Buffer.from('head\n€').subarray(0, 6))).rejects.toMatchObject({
    code: 'notUtf8',
    line: 2,
  });
});

test('NUL bytes are refused', async () => {
  await expect(copied('head\na\u0000\n')).rejects.toMatchObject({ code: 'notUtf8', line: 2 });
});
