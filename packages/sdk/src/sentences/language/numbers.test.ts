import { describe, expect, test } from 'vitest';
import { countText, limitTexts, peopleText, rangeText, rateText, shareText } from './numbers.js';

describe('numbers in words', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [28_722, '28,722'],
    [1_234_567, '1,234,567'],
    [-4, '−4'],
    [-0.2, '0'],
  ])('the count %d is written %s', (value, text) => expect(countText(value)).toBe(text));

  test.each([
    [0, '0'],
    [0.03, '0.0'],
    [4.25, '4.3'],
    [9.94, '9.9'],
    [9.96, '10'],
    [10.4, '10'],
    [85.2874, '85'],
    [1204.6, '1,205'],
  ])('the rate %d is written %s: whole from 10, one decimal below', (value, text) =>
    expect(rateText(value)).toBe(text),
  );

  test('limits that round to the same number get a decimal more, or are omitted if that is not enough', () => {
    expect(limitTexts(97.2, 128.6)).toEqual(['97', '129']);
    expect(limitTexts(82.9, 83.3)).toEqual(['82.9', '83.3']);
    expect(limitTexts(83.06, 83.14)).toBeUndefined();
    expect(limitTexts(9.2, 14.1)).toEqual(['9.2', '14']);
  });

  test('a range has an en dash, or is one number if its ends are the same', () => {
    expect(rangeText(97.2, 128.6)).toBe('97–129');
    expect(rangeText(83.06, 83.14)).toBe('83');
  });

  test('a share is never rounded to none or all', () => {
    expect(shareText(38, 100, 'en')).toBe('38%');
    expect(shareText(1, 1000, 'en')).toBe('under 1%');
    expect(shareText(999, 1000, 'en')).toBe('over 99%');
    expect(shareText(0, 12, 'en')).toBe('0%');
    expect(shareText(12, 12, 'en')).toBe('100%');
  });

  test.each([
    [0, '0'],
    [7, '7'],
    [95, '95'],
    [1738, '1,740'],
    [99_949, '99,900'],
    [225_244, '225,200'],
    [59_597_542, '59,600,000'],
  ])('%d people are written about %s', (people, text) => expect(peopleText(people)).toBe(text));
});
