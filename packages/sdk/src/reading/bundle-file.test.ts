import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { parseBundleFile } from './bundle-file.js';

const schema = z.object({ name: z.string(), note: z.optional(z.string()) });
const read = (text: string): Promise<unknown> =>
  parseBundleFile(text, schema, 'https://host.example/bundle/latest.json');

describe('the text of a bundle file', () => {
  it.each([
    '\u202E',
    '\u202D',
    '\u202A',
    '\u202B',
    '\u202C',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200E',
    '\u200F',
    '\u061C',
  ])('loses characters that would reverse the figures after them: %j', async (control) => {
    expect(await read(JSON.stringify({ name: `Lu${control}ton` }))).toEqual({ name: 'Luton' });
    const escaped = `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
    for (const written of [escaped, escaped.toUpperCase().replace('U', 'u')])
      expect(await read(`{"name":"Lu${written}ton"}`)).toEqual({ name: 'Luton' });
  });

  it('keeps all other characters, and text that only looks like one of those', async () => {
    for (const name of [
      'Glan-môr, Ŵŷ “a” – b’s',
      '\\u202e',
      '\u2013\u2019\u00A0\u200B',
      '한국 🙂 עיר',
    ])
      expect(await read(JSON.stringify({ name }))).toEqual({ name });
  });
});
