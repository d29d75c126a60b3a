import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.js';

// For screens that show two dots for a pixel.
const SCALE = 2;

const FONTS = ['400Regular', '600SemiBold'].map((weight) =>
  join(
    dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/open-sans')),
    weight,
    `OpenSans_${weight}.ttf`,
  ),
);

/** An SVG drawing as PNG, at twice its size, in Open Sans. The same drawing gives the same bytes. */
export function drawPng(svg: string): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Open Sans' },
  });
  const picture = drawn.render();
  return indexedPng(picture.pixels, picture.width, picture.height) ?? picture.asPng();
}
