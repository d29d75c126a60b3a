import { describe, expect, test } from 'vitest';
import type { Area, Comparator } from '../../areas/area.js';
import type { Measure } from '../../stats/measure.js';
import { rate } from '../../stats/rate.js';
import { cy } from '../cy.js';
import { groundName } from '../coverage/part.js';
import { comparisonSentence, restName, verdictSentence } from './comparison.js';
import { pairSentence } from './pair.js';

// About τ of crime in LSOAs, and in regions.
const [SMALL, LARGE] = [0.19, 0.03];

const known = (count: number, population: number, tau = SMALL): Measure => ({
  kind: 'known',
  count,
  monthsObserved: 12,
  population,
  populationCovered: population,
  ...rate(count, population, 12, tau),
});
const partial = (count: number, population: number): Measure => ({
  kind: 'partial',
  reason: 'residents',
  count,
  monthsObserved: 12,
  population: population * 1.2,
  populationCovered: population,
  ...rate(count, population, 12, LARGE),
});
const comparator = (
  name: string,
  crime: Measure,
  level: Comparator['level'] = 'ltla',
): Comparator => ({
  code: name,
  name,
  level,
  measures: { crime } as Comparator['measures'],
  tau: { crime: LARGE } as NonNullable<Comparator['tau']>,
});
const area = (
  crime: Measure,
  comparators: Comparator[],
  leftOut: Area['leftOut'] = [],
): Parameters<typeof comparisonSentence>[0] => ({
  name: 'Luton 015C',
  measures: { crime } as Area['measures'],
  tau: { crime: SMALL } as NonNullable<Area['tau']>,
  comparators,
  leftOut,
});
const sentence = (crime: Measure, comparators: Comparator[]): string | undefined =>
  comparisonSentence(area(crime, comparators), 'en');

const luton = comparator('Luton', known(19_212, 225_262, LARGE));
const nation = comparator('England and Wales', known(4_946_000, 59_597_542, LARGE), 'nation');

describe('comparison in words', () => {
  // 250 in 1,740 is 144; the rest of Luton is 18,962 in 223,522, which is 85. ln 1.69 = 0.53, and
  // √(1/250 + 1/18,962 + 0.19²/2 + 0.03²/2) × 1.96 = 0.29.
  test('a rate above both comparators is higher than the rest of each', () => {
    expect(sentence(known(250, 1740), [luton, nation])).toBe(
      'Higher than the rest of Luton (85) and than the rest of England and Wales (83).',
    );
  });

  test('a rate below both comparators is lower than the rest of each', () => {
    expect(sentence(known(60, 1740), [luton, nation])).toBe(
      'Lower than the rest of Luton (86) and than the rest of England and Wales (83).',
    );
  });

  // claim: rates-carry-their-95
  // claim: one-rule-higher-lower
  test('rates that no year could tell apart are not clearly different', () => {
    expect(sentence(known(165, 1740), [luton, nation])).toBe(
      'Not clearly different from the rest of Luton (85) and from the rest of England and Wales ' +
        '(83).',
    );
    // By chance alone 195 in 1,740 would be higher: 112 against 85.
    expect(sentence(known(195, 1740), [luton])).toBe(
      'Not clearly different from the rest of Luton (85).',
    );
  });

  test('different verdicts are separate clauses', () => {
    const small = comparator('Luton', known(260, 4_000, LARGE));
    expect(sentence(known(102, 1740), [small, nation])).toBe(
      'Not clearly different from the rest of Luton (70); lower than the rest of England and ' +
        'Wales (83).',
    );
  });

  test('the rate named is that of the rest, not of the whole', () => {
    // 100 of the 300 are the area's own: the rest has 200 among 3,260 people.
    const whole = comparator('Luton', known(450, 5_000, LARGE));
    expect(sentence(known(250, 1740), [whole])).toBe('Higher than the rest of Luton (61).');
  });

  // claim: partial-comparator-says-so
  test('a partial comparator is named as the parts that supplied figures', () => {
    const some = comparator('England and Wales', partial(4_000_000, 50_000_000), 'nation');
    expect(sentence(known(250, 1740), [luton, some])).toBe(
      'Higher than the rest of Luton (85) and than the rest of the parts of England and Wales that ' +
        'supplied figures (80).',
    );
    expect(restName(some, 'crime', cy)).toBe(
      'gweddill y rhannau o fewn Cymru a Lloegr a ddarparodd ffigurau',
    );
    expect(groundName(some, 'crime', 'en')).toBe(
      'the parts of England and Wales that supplied figures',
    );
  });

  test('part-years and slivers are not compared', () => {
    const partYear: Measure = {
      kind: 'partial',
      reason: 'months',
      count: 9,
      monthsObserved: 6,
      population: 900,
      populationCovered: 900,
    };
    const sliver: Measure = {
      kind: 'partial',
      reason: 'sliver',
      count: 9,
      monthsObserved: 12,
      population: 14_089,
      populationCovered: 16,
    };
    for (const each of [partYear, sliver]) {
      expect(sentence(each, [luton])).toBeUndefined();
      expect(sentence(known(250, 1740), [comparator('Skelder', each)])).toBeUndefined();
    }
  });

  test('of whole areas a card says the same, with less code', () => {
    const whole = area(known(250, 1740), [luton, nation]);
    expect(verdictSentence(whole, 'en')).toBe(comparisonSentence(whole, 'en'));
    expect(verdictSentence(area(known(250, 1740), []), 'en')).toBeUndefined();
  });

  // claim: no-area-with-itself
  test('a comparator that is left out is named once, with the reason', () => {
    const leftOut: Area['leftOut'] = [
      { code: 'E12', name: 'South West', level: 'region', because: 'mostlyThisArea' },
      { code: 'K04', name: 'England and Wales', level: 'nation', because: 'sameGround' },
    ];
    expect(comparisonSentence(area(known(250, 1740), [luton], leftOut), 'en')).toBe(
      'Higher than the rest of Luton (85). Not compared with the South West, whose figures are ' +
        'nearly all this area’s own. Not also compared with England and Wales, whose figures cover ' +
        'the same ground.',
    );
  });
});

test('a pair of which one lies in the other is compared with the rest', () => {
  const comparison = { verdict: 'higher', ratio: 1.5, lower95: 1.2, upper95: 1.9 } as const;
  const pair = {
    area: { name: 'Luton 015C' },
    other: { name: 'Luton' },
    window: { from: '2025-01', to: '2025-12' },
    rest: 'other',
  } as const;
  expect(pairSentence(comparison, pair, 'en')).toBe(
    'Recorded crime: higher in Luton 015C than in the rest of Luton, 1.5 times the rate ' +
      '(likely between 1.2 and 1.9), in the year to December 2025.',
  );
});
