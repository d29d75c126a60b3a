import { describe, expect, test } from 'vitest';
import { joinList, monthList, monthName, monthSpan, monthYear, shortMonthYear } from '../index.js';
import {
  aspirate,
  counted,
  CRIME,
  MAP_POINT,
  MONTH,
  pluralCategory,
  soft,
  withMonths,
} from './grammar.cy.js';
import { cy } from '../cy.js';

const MONTHS = Array.from(
  { length: 12 },
  (_, index) => `2025-${String(index + 1).padStart(2, '0')}`,
);

describe('Welsh numerals and nouns', () => {
  // claim: plural-classes-months-checked
  test('the plural categories are those of CLDR', () => {
    const rules = new Intl.PluralRules('cy');
    expect(rules.resolvedOptions().locale).toBe('cy');
    for (let count = 0; count <= 200; count += 1)
      expect(pluralCategory(count), String(count)).toBe(rules.select(count));
  });

  test.each([
    [0, '0 o droseddau'],
    [1, '1 drosedd'],
    [2, '2 drosedd'],
    [3, '3 trosedd'],
    [4, '4 trosedd'],
    [5, '5 trosedd'],
    [6, '6 throsedd'],
    [7, '7 trosedd'],
    [10, '10 trosedd'],
    [11, '11 o droseddau'],
    [112, '112 o droseddau'],
  ])('after %d the noun stays singular and mutates, up to ten: %s', (count, text) =>
    expect(counted(count, String(count), CRIME)).toBe(text),
  );

  test('a noun of time stays singular after every numeral', () => {
    expect([1, 2, 3, 6, 24].map((count) => counted(count, String(count), MONTH))).toEqual([
      '1 mis',
      '2 fis',
      '3 mis',
      '6 mis',
      '24 mis',
    ]);
  });

  test('a masculine noun has its own mutations', () => {
    expect([1, 2, 3, 6, 41].map((count) => counted(count, String(count), MAP_POINT))).toEqual([
      '1 pwynt',
      '2 bwynt',
      '3 phwynt',
      '6 phwynt',
      '41 o bwyntiau',
    ]);
  });
});

describe('the months supplied, in Welsh', () => {
  test.each([
    [1, 'gydag 1 o’r 12 mis wedi’i ddarparu'],
    [2, 'gyda 2 o’r 12 mis wedi’u darparu'],
    [8, 'gydag 8 o’r 12 mis wedi’u darparu'],
    [11, 'gydag 11 o’r 12 mis wedi’u darparu'],
  ])('of %d: %s', (months, text) => expect(withMonths(months)).toBe(text));
});

describe('Welsh mutations', () => {
  test.each([
    ['Mai', 'Fai', 'Mai'],
    ['Medi', 'Fedi', 'Medi'],
    ['Tachwedd', 'Dachwedd', 'Thachwedd'],
    ['Rhagfyr', 'Ragfyr', 'Rhagfyr'],
    ['Chwefror', 'Chwefror', 'Chwefror'],
    ['Gorffennaf', 'Orffennaf', 'Gorffennaf'],
    ['Ionawr', 'Ionawr', 'Ionawr'],
    ['Hydref', 'Hydref', 'Hydref'],
    ['cyffuriau', 'gyffuriau', 'chyffuriau'],
    ['llofft', 'lofft', 'llofft'],
    ['pwynt', 'bwynt', 'phwynt'],
    ['dwyn', 'ddwyn', 'dwyn'],
    ['theatr', 'theatr', 'theatr'],
    ['', '', ''],
  ])('%s is %s after i, and %s after a', (word, softened, aspirated) => {
    expect(soft(word)).toBe(softened);
    expect(aspirate(word)).toBe(aspirated);
  });
});

describe('Welsh months', () => {
  // claim: plural-classes-months-checked
  test('have the names that CLDR gives them', () => {
    const long = new Intl.DateTimeFormat('cy', { month: 'long', timeZone: 'UTC' });
    expect(MONTHS.map((month) => monthName(month, cy))).toEqual(
      MONTHS.map((month) => long.format(new Date(`${month}-01`))),
    );
    expect(shortMonthYear('2023-02', cy)).toBe('Chwef 2023');
    expect(monthYear('2025-12', cy)).toBe('Rhagfyr 2025');
  });

  test('the end of a span is mutated after i', () => {
    expect(monthSpan({ from: '2025-01', to: '2025-12' }, cy)).toBe('Ionawr i Ragfyr 2025');
    expect(monthSpan({ from: '2024-10', to: '2025-09' }, cy)).toBe('Hydref 2024 i Fedi 2025');
    expect(monthSpan({ from: '2025-05', to: '2025-05' }, cy)).toBe('Mai 2025');
  });

  test.each([
    [
      ['2025-05', '2025-06', '2025-07', '2025-08', '2025-10', '2025-11'],
      'Mai i Awst, Hydref a Thachwedd 2025',
    ],
    [['2025-07', '2025-08'], 'Gorffennaf ac Awst 2025'],
    [['2024-11', '2024-12', '2025-01', '2025-03'], 'Tachwedd 2024 i Ionawr 2025 a Mawrth 2025'],
  ])('the months %j are listed as %s', (months, text) => expect(monthList(months, cy)).toBe(text));
});

describe('Welsh lists', () => {
  test.each([
    [[], ''],
    [['un'], 'un'],
    [['archfarchnad', 'maes parcio'], 'archfarchnad a maes parcio'],
    [['maes parcio', 'archfarchnad'], 'maes parcio ac archfarchnad'],
    [['ysbyty', 'maes parcio', 'parc'], 'ysbyty, maes parcio a pharc'],
    [['ysbyty', 'clwb nos'], 'ysbyty a chlwb nos'],
  ])('%j is %s', (items, text) => expect(joinList(items, cy)).toBe(text));

  // claim: built-so-name-from
  test('a name from the data keeps its spelling', () => {
    expect(joinList(['Luton', 'Torfaen'], cy)).toBe('Luton a Torfaen');
    expect(joinList(['Gwynedd', 'Ynys Môn'], cy)).toBe('Gwynedd ac Ynys Môn');
  });
});
