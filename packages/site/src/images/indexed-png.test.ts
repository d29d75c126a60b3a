import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.js';

/** The chunks of a PNG by type; a wrong checksum is an error. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += length + 12;
  }
  return chunks;
}

/** The pixels of an indexed PNG without filters. */
function pixelsOf(png: Uint8Array): number[] {
  const chunks = chunksOf(png);
  const [palette, opacity] = [chunks.get('PLTE')!, chunks.get('tRNS')!];
  const width = chunks.get('IHDR')!.readUInt32BE(0);
  const rows = inflateSync(chunks.get('IDAT')!);
  return Array.from(rows).flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [...palette.subarray(index * 3, index * 3 + 3), opacity[index]!],
  );
}

test('every pixel has its own colour and opacity', () => {
  const pixels = Array.from({ length: 5 * 3 * 4 }, (_, index) => (index * 37) % 256);
  const png = indexedPng(Uint8Array.from(pixels), 5, 3)!;
  expect(pixelsOf(png)).toEqual(pixels);
  expect([...chunksOf(png).keys()]).toEqual(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
});

test('a picture of 256 colours has a palette, one of 257 has none', () => {
  const grey = Array.from({ length: 256 }, (_, value) => [value, value, value, 255]);
  expect(pixelsOf(indexedPng(Uint8Array.from(grey.flat()), 256, 1)!)).toEqual(grey.flat());
  expect(indexedPng(Uint8Array.from([...grey.flat(), 1, 2, 3, 255]), 257, 1)).toBeUndefined();
});
