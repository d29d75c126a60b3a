import { createClient } from '@crimetrends/sdk';
import { describe, expect, it } from 'vitest';
import { demoBundle, SMALL_AREA } from '../../test/demo-bundle.js';
import { memoryFetch } from '../../test/memory-fetch.js';
import { tokens } from '../frame/tokens.js';
import { COLOURS, type Colours, type Theme } from './colours.js';
import { badgeAlt, badgeDrawing, badgeSvg, cardAlt, cardDrawing, cardSvg } from './drawing.js';
import { textWidth } from './wrap-text.js';

const clientOf = (replaced: Record<string, unknown> = {}) =>
  createClient({
    base: 'https://demo.example/bundle/',
    retry: 0,
    fetch: memoryFetch(new Map([...demoBundle(), ...Object.entries(replaced)])),
  });
const client = clientOf();

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescaped = (text: string): string =>
  text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]!);

/** The lines of a drawing, each with its attributes. */
const linesOf = (svg: string) =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, text]) => ({
    text: unescaped(text!),
    at: Object.fromEntries(
      [...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    ),
  }));
const wordsOf = (svg: string): string =>
  linesOf(svg)
    .map(({ text }) => text)
    .join(' ');

const PLACES = [
  { area: 'E06900001' },
  { area: 'E06900002' },
  { area: 'E08900001' },
  { postcode: 'QS1 1AB' },
  { area: 'E06900001', measure: 'burglary' },
];

describe('a drawn card', () => {
  it('says what the card says, from title to licence', async () => {
    const words = wordsOf(await cardSvg({ client, postcode: 'QS1 1AB' }));
    for (const part of [
      'Recorded crime around QS1 1AB',
      'crimes per 1,000 people in the year',
      'likely between 82 and 151',
      'Crimes per 1,000 people, with likely range',
      'This area',
      'Crimes each month',
      'in Dec 2025',
      'Year to December 2025.',
      'Recorded crime, not all crime; places are approximate.',
      'Likely: 95% limits, for chance and for how much such areas vary from year to year.',
      'data.police.uk, ONS · OGL\u00A0v3.0',
    ])
      expect(words).toContain(part);
  });

  it('says how the year compares with the one before', async () => {
    const svg = await cardSvg({ client, postcode: 'QS1 1AB' });
    const sentence = /[^.]*year before[^.]*\./;
    expect(wordsOf(svg)).toMatch(sentence);
    expect(await cardAlt({ client, postcode: 'QS1 1AB' })).toMatch(sentence);
  });

  it('gives the reason in place of figures that are missing', async () => {
    const partial = wordsOf(await cardSvg({ client, area: 'E06900002' }));
    expect(partial).toContain('6 of 12 months supplied');
    expect(partial).toContain('so no yearly rate or rank is given.');
    expect(partial).toContain('Hatched: no figures were supplied.');
    const none = wordsOf(await cardSvg({ client, area: 'E08900001' }));
    expect(none).toContain('No figures.');
    expect(none).toContain('since June 2023');
  });

  it('marks a break of the series and gives its reason', async () => {
    const svg = await cardSvg({ client, area: 'E06900001' });
    expect(svg).toContain('stroke-dasharray="3 3"');
    expect(wordsOf(svg)).toContain('From June 2023 the police files name small areas by their');
  });

  it('says that figures are invented', async () => {
    const latest = demoBundle().get('latest.json') as object;
    const invented = clientOf({ 'latest.json': { ...latest, demo: true } });
    expect(wordsOf(await cardSvg({ client: invented, area: 'E06900001' }))).toMatch(
      /^Demonstration data: invented places and figures/,
    );
    expect(wordsOf(await badgeSvg({ client: invented, area: 'E06900001' }))).toMatch(
      /^Demonstration data: invented places and figures/,
    );
  });

  it.each(PLACES)('has no line wider than its room, in both languages: %o', async (place) => {
    for (const lang of ['en', 'cy'] as const)
      for (const draw of [cardDrawing, badgeDrawing]) {
        const { svg, width } = await draw({ client, ...place, lang });
        for (const { text, at } of linesOf(svg)) {
          const wide = textWidth(text, {
            size: Number(at['font-size']),
            ...(at['font-weight'] === '600' && { weight: 'semibold' }),
          });
          const left = at['text-anchor'] === 'end' ? Number(at.x) - wide : Number(at.x);
          expect(left, text).toBeGreaterThanOrEqual(15);
          expect(left + wide, text).toBeLessThanOrEqual(width - 15);
          expect(Number(at['font-size'])).toBeGreaterThanOrEqual(12);
        }
      }
  });

  it('is in Welsh on request', async () => {
    const svg = await cardSvg({ client, area: 'E06900001', lang: 'cy' });
    expect(svg).toContain('lang="cy"');
    expect(wordsOf(svg)).toContain('Troseddau a gofnodwyd: Skelder');
  });

  it('has the same words and size in the dark, in other colours', async () => {
    const [light, dark] = await Promise.all(
      (['light', 'dark'] as const).map((theme) =>
        cardDrawing({ client, area: 'E06900001', theme }),
      ),
    );
    expect(wordsOf(dark!.svg)).toBe(wordsOf(light!.svg));
    expect(dark!.height).toBe(light!.height);
    expect(dark!.svg).toContain(`fill="${COLOURS.dark.surface}"`);
    for (const colour of Object.values(COLOURS.light)) expect(dark!.svg).not.toContain(colour);
  });

  // claim: pictures-same-bytes
  it('stands alone: no script, style sheet or address; and is the same each time', async () => {
    for (const place of PLACES) {
      const svg = await cardSvg({ client, ...place });
      expect(svg).not.toMatch(/<script|<style|<image|href|style=|\son\w+=/);
      expect(
        svg.match(/url\([^)]*\)/g)?.filter((each) => each !== 'url(#hatch-light)') ?? [],
      ).toEqual([]);
      expect(svg.match(/https?:[^"<]*/g)).toEqual(['http://www.w3.org/2000/svg']);
      expect(await cardSvg({ client: clientOf(), ...place })).toBe(svg);
    }
  });

  it('escapes text, and leaves out what XML does not allow', async () => {
    const [path] = [...demoBundle().keys()].filter((each) => each.endsWith('outcodes/QS1.json'));
    const pack = structuredClone(demoBundle().get(path!)) as {
      areas: { code: string; name: string }[];
    };
    pack.areas.find(({ code }) => code === SMALL_AREA.code)!.name = '</desc><b a="&">\u0007\ud800x';
    const svg = await cardSvg({ client: clientOf({ [path!]: pack }), postcode: 'QS1 1AB' });
    for (const found of ['<b a', '\u0007', '\ud800']) expect(svg).not.toContain(found);
    expect(svg).toContain('&lt;/desc&gt;&lt;b a=&quot;&amp;&quot;&gt;x');
  });

  it('refuses a code that no area has, and two places at once', async () => {
    await expect(cardSvg({ client, area: 'E06999999' })).rejects.toThrow(/E06999999/);
    await expect(badgeSvg({ client, area: 'E06999999' })).rejects.toThrow(RangeError);
    await expect(cardSvg({ client, area: 'E06900001', postcode: 'QS1 1AB' })).rejects.toThrow(
      /one of/,
    );
  });
});

describe('the text alternative', () => {
  it.each(PLACES)(
    'names the place, and is the title and description of the drawing: %o',
    async (place) => {
      for (const [draw, alt] of [
        [cardDrawing, cardAlt],
        [badgeDrawing, badgeAlt],
      ] as const) {
        const { svg } = await draw({ client, ...place });
        const [, title, description] = /<title>(.*?)<\/title><desc>(.*?)<\/desc>/.exec(svg)!;
        expect(await alt({ client, ...place })).toBe(unescaped(`${title!}. ${description!}`));
      }
    },
  );

  it('has the figure with its likely range, the months and the source', async () => {
    const alt = await cardAlt({ client, postcode: 'QS1 1AB' });
    expect(alt).toMatch(/^Recorded crime around QS1 1AB\. /);
    expect(alt).toMatch(/\d+ crimes per 1,000 people in the year, likely between 82 and 151\. /);
    expect(alt).toMatch(/Crimes each month, January 2023 to December 2025: /);
    expect(alt).toMatch(/OGL\u00A0v3\.0\.$/);
  });
});

describe('a drawn badge', () => {
  it('is one sentence with caveat and source', async () => {
    expect(wordsOf(await badgeSvg({ client, area: 'E06900001' }))).toMatch(
      new RegExp(
        '^Skelder: [\\d.]+ crimes per 1,000 people in the year to December ' +
          '2025, likely between [\\d.]+ and [\\d.]+\\. Likely: .*data\\.police\\.uk, ONS · ' +
          'OGL\u00A0v3\\.0$',
      ),
    );
  });
});

describe.each(['light', 'dark'] as const)('the %s colours', (theme: Theme) => {
  const css = tokens.cssText;
  const token = (name: string): string => {
    const pair = new RegExp(`--${name}: [^;]*light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)!;
    return pair[theme === 'dark' ? 2 : 1]!;
  };
  const channels = (hex: string): number[] =>
    [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const mixed = (name: string): string => {
    const [, over, percent, under] = new RegExp(
      `--${name}: color-mix\\(in srgb, var\\(--(\\w+)\\) (\\d+)%, var\\(--(\\w+)\\)\\)`,
    ).exec(css)!;
    const [a, b, share] = [channels(token(over!)), channels(token(under!)), Number(percent) / 100];
    const sum = a.map((each, index) => Math.round(each * share + b[index]! * (1 - share)));
    return `#${sum.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
  };

  it.each(['ink', 'muted', 'line', 'surface', 'accent', 'compare', 'note'] as const)(
    'have the elements’ %s',
    (name: keyof Colours) => {
      expect(COLOURS[theme][name]).toBe(token(name));
    },
  );

  it.each([
    ['track', 'track'],
    ['accentSoft', 'accent-soft'],
    ['noteLine', 'note-line'],
  ] as const)('have the elements’ %s', (name, token) => {
    expect(COLOURS[theme][name]).toBe(mixed(token));
  });
});
