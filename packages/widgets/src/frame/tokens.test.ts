import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokens } from './tokens.js';

const css = tokens.cssText;
const hex = (name: string, dark: boolean): number[] => {
  const pair = new RegExp(
    `--${name}: var\\(--crimetrends-[\\w-]+, light-dark\\((#\\w{6}), (#\\w{6})\\)`,
  ).exec(css);
  if (!pair) throw new Error(`no token ${name}`);
  return [1, 3, 5].map((at) => parseInt(pair[dark ? 2 : 1]!.slice(at, at + 2), 16));
};
const mix = (name: string, dark: boolean): number[] => {
  const [, over, percent, under] = new RegExp(
    `--${name}: color-mix\\(in srgb, var\\(--(\\w+)\\) (\\d+)%, var\\(--(\\w+)\\)\\)`,
  ).exec(css)!;
  const share = Number(percent) / 100;
  return hex(over!, dark).map(
    (channel, index) => channel * share + hex(under!, dark)[index]! * (1 - share),
  );
};

// WCAG 2.2: relative luminance and contrast ratio.
function contrast(a: number[], b: number[]): number {
  const [light, dark] = [a, b]
    .map(([r, g, blue]) => 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(blue!))
    .sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
const linear = (channel: number): number =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

describe.each([
  ['light', false],
  ['dark', true],
] as const)('the %s tokens', (_, dark) => {
  it.each([
    ['ink', 'surface'],
    ['muted', 'surface'],
    ['accent', 'surface'],
    ['ink', 'note'],
  ])('give text of %s on %s a contrast of at least 4.5:1', (text, ground) => {
    expect(contrast(hex(text, dark), hex(ground, dark))).toBeGreaterThanOrEqual(4.5);
  });

  it('give graphics a contrast of at least 3:1, on the surface and the shaded window', () => {
    for (const mark of ['accent', 'compare'])
      expect(contrast(hex(mark, dark), hex('surface', dark))).toBeGreaterThanOrEqual(3);
    expect(contrast(hex('accent', dark), mix('accent-soft', dark))).toBeGreaterThanOrEqual(3);
    expect(contrast(hex('compare', dark), mix('accent-soft', dark))).toBeGreaterThanOrEqual(3);
    expect(contrast(hex('accent', dark), mix('track', dark))).toBeGreaterThanOrEqual(3);
  });
});

const THEMES = new URL('../../../../examples/themes/', import.meta.url);

describe.each(readdirSync(THEMES).filter((name) => name.endsWith('.css') && name !== 'page.css'))(
  'the preset %s',
  (name) => {
    const preset = readFileSync(new URL(name, THEMES), 'utf8');
    const of = (token: string, dark: boolean): number[] => {
      const [, light, darker] =
        new RegExp(`--crimetrends-${token}: (?:light-dark\\()?(#\\w{6})(?:, (#\\w{6})\\))?;`).exec(
          preset,
        ) ?? [];
      if (!light) throw new Error(`no token ${token}`);
      const found = dark ? (darker ?? light) : light;
      return [1, 3, 5].map((at) => parseInt(found.slice(at, at + 2), 16));
    };

    it.each([
      ['light', false],
      ['dark', true],
    ] as const)(
      'gives text a contrast of 4.5:1 and graphics 3:1 when the reader’s system is %s',
      (_, dark) => {
        for (const [text, ground] of [
          ['ink', 'surface'],
          ['muted', 'surface'],
          ['accent', 'surface'],
          ['ink', 'note-surface'],
        ] as const) {
          expect(
            contrast(of(text, dark), of(ground, dark)),
            `${text} on ${ground}`,
          ).toBeGreaterThanOrEqual(4.5);
        }
        const soft = of('accent', dark).map(
          (channel, index) => channel * 0.13 + of('surface', dark)[index]! * 0.87,
        );
        for (const mark of ['accent', 'comparator'])
          for (const ground of [of('surface', dark), soft])
            expect(contrast(of(mark, dark), ground), mark).toBeGreaterThanOrEqual(3);
      },
    );
  },
);
