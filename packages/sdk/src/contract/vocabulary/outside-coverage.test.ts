import { describe, expect, it } from 'vitest';
import { placeOutsideByCode, placeOutsideByOutcode } from './outside-coverage.js';

describe('a place outside England and Wales', () => {
  it.each([
    ['BT1', 'Northern Ireland'],
    ['JE2', 'Jersey'],
    ['GY1', 'Guernsey'],
    ['IM1', 'Isle of Man'],
    ['BF1', 'British Forces Post Office'],
    ['G1', 'Scotland'],
    ['AB10', 'Scotland'],
    ['KW15', 'Scotland'],
    ['ZE1', 'Scotland'],
    ['DG1', 'Scotland'],
    ['TD1', 'Scotland'],
  ])('is known by its outcode %s', (outcode, place) =>
    expect(placeOutsideByOutcode(outcode)).toBe(place),
  );

  it.each(['TD5', 'TD9', 'TD12', 'TD15', 'DG16'])(
    'is unknown for the outcode %s, which crosses the border',
    (outcode) => {
      expect(placeOutsideByOutcode(outcode)).toBeUndefined();
    },
  );

  it.each([
    'GL1',
    'GU1',
    'B1',
    'BA1',
    'BD1',
    'CA6',
    'LU1',
    'W1A',
    'SY1',
    'QA1',
    'HA1',
    'EC1A',
    'M1',
    'DN55',
    'PE1',
    'KT1',
  ])('is unknown for an outcode that only shares its first letters: %s', (outcode) => {
    expect(placeOutsideByOutcode(outcode)).toBeUndefined();
  });

  it('is known by the first letter of its GSS code', () => {
    expect(
      ['S12000033', 'N09000003', 'M83000003', 'E06000032', 'W06000001', 'K04000001'].map(
        placeOutsideByCode,
      ),
    ).toEqual(['Scotland', 'Northern Ireland', 'Isle of Man', undefined, undefined, undefined]);
  });
});
