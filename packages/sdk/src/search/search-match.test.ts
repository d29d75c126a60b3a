import { describe, expect, it } from 'vitest';
import { searchWords } from '../contract/index.js';
import { editsAllowed, editDistances, matchOf } from './search-match.js';

const match = (text: string, name: string): number | undefined =>
  matchOf(searchWords(text), searchWords(name));

describe('a typed text and a name', () => {
  it('match best as equals, then by prefix, then word by word in any order, then with misspellings', () => {
    expect(match('st albans', 'Saint Albans')).toBe(0);
    expect(match('newcas', 'Newcastle upon Tyne')).toBe(1);
    expect(match('tyne newc', 'Newcastle upon Tyne')).toBe(2);
    expect(match('newcasle tyne', 'Newcastle upon Tyne')).toBe(3.5);
    expect(match('bedfrod', 'Bedford')).toBeLessThan(match('bedfrod', 'Bedfordshire')!);
    expect(match('luton', 'Bedford')).toBeUndefined();
  });

  it('are compared without case, accents, apostrophes and punctuation', () => {
    for (const [text, name] of [
      ['GLAN-MÔR', 'glan mor'],
      ['kings lynn & west norfolk', 'King’s Lynn and West Norfolk'],
      ["st. orrin's", 'Saint Orrins'],
      ['Ynys Môn', 'ynys mon'],
      ['bath & north east', 'Bath and North East Somerset'],
    ] as const) {
      expect(match(text, name), text).toBeLessThanOrEqual(1);
    }
  });

  it('may differ by one letter from four letters up and two from eight, but not in shorter words or numbers', () => {
    expect(['hul', 'hull', 'bedford', 'birmingham', 'lu12'].map(editsAllowed)).toEqual([
      0, 1, 1, 2, 0,
    ]);
    expect(match('bedfrod', 'Bedford')).toBe(3);
    expect(match('bdfrod', 'Bedford')).toBeUndefined();
    expect(match('birmnigam', 'Birmingham')).toBe(4);
    expect(match('birmnigam', 'Birmingham North')).toBe(4.5);
    expect(match('lto', 'Luton')).toBeUndefined();
    expect(match('luton 002', 'Luton 001')).toBeUndefined();
  });

  it('differ by letters added, omitted, replaced or swapped, up to the end of the text', () => {
    expect(
      [
        ['luton', 'luton'],
        ['lutno', 'luton'],
        ['luuton', 'luton'],
        ['lton', 'luton'],
        ['lupon', 'luton'],
        ['lutn', 'luton'],
        ['xyz', 'luton'],
      ].map(([a, b]) => editDistances(a!, b!).prefix),
    ).toEqual([0, 1, 1, 1, 1, 1, 3]);
    expect(editDistances('bedfrod', 'bedfordshire')).toEqual({ whole: 6, prefix: 1 });
  });
});
