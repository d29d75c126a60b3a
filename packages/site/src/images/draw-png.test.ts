import { expect, test } from 'vitest';
import { drawPng } from './draw-png.js';

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40" font-family="'Open Sans'">${content}</svg>`;

/** Width and height in the header of a PNG. */
const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test('a drawing has two dots for each of its pixels', () => {
  const png = drawPng(svg(''));
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(sizeOf(png)).toEqual([200, 80]);
});

test('text is drawn in the font that comes with it, Welsh letters and bold ones too', () => {
  const blank = drawPng(svg(''));
  const [plain, welsh, bold] = [
    '<text y="20">wy</text>',
    '<text y="20">ŵŷ</text>',
    '<text y="20" font-weight="600">wy</text>',
  ].map((text) => drawPng(svg(text)));
  expect(Buffer.compare(plain!, blank)).not.toBe(0);
  expect(Buffer.compare(welsh!, plain!)).not.toBe(0);
  expect(Buffer.compare(bold!, plain!)).not.toBe(0);
});

test('the same drawing gives the same bytes', () => {
  const drawing = svg('<text y="20">Skelder 85</text>');
  expect(Buffer.compare(drawPng(drawing), drawPng(drawing))).toBe(0);
});
