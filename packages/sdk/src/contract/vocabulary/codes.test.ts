import { describe, expect, it } from 'vitest';
import { formatPostcode, levelOfCode, parseGssCode, parseOutcode, parsePostcode } from './codes.js';

describe('a postcode', () => {
  it.each([
    ['lu12ab', 'LU1 2AB'],
    [' LU1 2AB ', 'LU1 2AB'],
    ['l u1 2 a b', 'LU1 2AB'],
    ['m1 1ae', 'M1 1AE'],
    ['ec1a1bb', 'EC1A 1BB'],
    ['W1A 0AX', 'W1A 0AX'],
    ['DN55 1PT', 'DN55 1PT'],
    ['qa1 1aa', 'QA1 1AA'],
    ['LU1\u00a02AB', 'LU1 2AB'],
  ])('is read from “%s”', (text, written) => {
    expect(formatPostcode(parsePostcode(text)!)).toBe(written);
  });

  it.each([
    '',
    'LU1',
    '2AB',
    'LU1 2A',
    'LU1 2ABC',
    'LU1 2CB',
    'LU1 2AK',
    'LU1 2AI',
    'LU1 2MA',
    'LU1 2AO',
    'LU1 2AV',
    'ABC1 2AB',
    '11 2AB',
    'Luton',
  ])('is not read from “%s”', (text) => {
    expect(parsePostcode(text)).toBeUndefined();
  });
});

describe('an outcode', () => {
  it('is read in any case and spacing, and is its own code', () => {
    expect([' lu1', 'ec1a', 'm 1', 'QA19'].map(parseOutcode)).toEqual([
      'LU1',
      'EC1A',
      'M1',
      'QA19',
    ]);
    expect(['', 'LU', '1LU', 'LU123', 'LU1 2AB'].map(parseOutcode)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['LU1', 'EC1A', 'E06000032'].map(levelOfCode)).toEqual(['outcode', 'outcode', 'ltla']);
  });
});

describe('a GSS code', () => {
  it('is read in any case, and trimmed', () => {
    expect(parseGssCode(' e06000032 ')).toBe('E06000032');
    for (const text of ['', 'E0600003', 'E060000321', 'EE6000032', 'Luton', 'E06 000032'])
      expect(parseGssCode(text)).toBeUndefined();
  });

  it('gives its level, or undefined for an entity that bundles do not hold', () => {
    expect(
      [
        'E01900001',
        'W01000001',
        'E05900001',
        'E06000032',
        'E07000001',
        'E08000001',
        'E09000001',
        'W06000001',
      ].map(levelOfCode),
    ).toEqual(['lsoa21', 'lsoa21', 'ward', 'ltla', 'ltla', 'ltla', 'ltla', 'ltla']);
    expect(
      ['E10000001', 'E11000001', 'E12000001', 'E92000001', 'W92000004', 'K04000001'].map(
        levelOfCode,
      ),
    ).toEqual(['county', 'county', 'region', 'country', 'country', 'nation']);
    expect(
      ['E02000001', 'W02000001', 'E23000001', 'W15000001', 'J01000055', 'E63000001'].map(
        levelOfCode,
      ),
    ).toEqual(['msoa21', 'msoa21', 'pfa', 'pfa', 'town', 'town']);
    expect(['S01000001', 'K02000001'].map(levelOfCode)).toEqual([undefined, undefined]);
  });
});
