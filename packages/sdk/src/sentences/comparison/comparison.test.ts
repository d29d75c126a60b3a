import { describe, expect, test } from 'vitest';
import type { Comparator } from '../../areas/area.js';
import type { Measure } from '../../stats/measure.js';
import { rate } from '../../stats/rate.js';
import { comparisonSentence, standing } from './comparison.js';

const known = (count: number, population: number): Measure => ({
  kind: 'known',
  count,
  monthsObserved: 12,
  population,
  populationCovered: population,
  ...rate(count, population, 12),
});
const partial = (count: number, population: number): Measure => ({
  kind: 'partial',
  reason: 'residents',
  count,
  monthsObserved: 12,
  population: population * 2,
  populationCovered: population,
  ...rate(count, population, 12),
});
const comparator = (
  name: string,
  crime: Measure,
  level: Comparator['level'] = 'ltla',
): Comparator => ({ code: name, name, level, measures: { crime } as Comparator['measures'] });
const sentence = (crime: Measure, comparators: Comparator[]): string | undefined =>
  comparisonSentence({ measures: { crime } as Comparator['measures'], comparators }, 'en');

const luton = comparator('Luton', known(19_212, 225_262));
const nation = comparator('England and Wales', known(4_946_000, 59_597_542), 'nation');

describe('comparison in words', () => {
  test('a rate above both comparators is higher than each', () => {
    expect(sentence(known(195, 1740), [luton, nation])).toBe(
      'Higher than Luton (85) and than England and Wales (83).',
    );
  });

  test('a rate below both comparators is lower than each', () => {
    expect(sentence(known(60, 1740), [luton, nation])).toBe(
      'Lower than Luton (85) and than England and Wales (83).',
    );
  });

  // claim: rates-carry-their-95
  test('rates with overlapping intervals are about the same, whichever is higher', () => {
    expect(sentence(known(165, 1740), [luton, nation])).toBe(
      'About the same as Luton (85) and England and Wales (83).',
    );
  });

  test('different verdicts are separate clauses', () => {
    expect(sentence(known(100, 1740), [comparator('Luton', known(60, 1000)), nation])).toBe(
      'About the same as Luton (60); lower than England and Wales (83).',
    );
  });

  test('a partial comparator is named as the parts that supplied figures', () => {
    expect(
      sentence(known(195, 1740), [
        luton,
        comparator('England and Wales', partial(2_000_000, 25_000_000), 'nation'),
      ]),
    ).toBe(
      'Higher than Luton (85) and than the parts of England and Wales that supplied figures (80).',
    );
  });

  test('part-years are not compared', () => {
    const partYear: Measure = {
      kind: 'partial',
      reason: 'months',
      count: 9,
      monthsObserved: 6,
      population: 900,
      populationCovered: 900,
    };
    expect(sentence(partYear, [luton])).toBeUndefined();
    expect(sentence(known(195, 1740), [comparator('Skelder', partYear)])).toBeUndefined();
  });

  test('intervals that touch overlap', () => {
    const low = { ratePer1000: 10, lower95: 8, upper95: 12 };
    expect(standing(low, { ratePer1000: 14, lower95: 12, upper95: 16 })).toBe('aboutTheSame');
    expect(standing(low, { ratePer1000: 14, lower95: 12.1, upper95: 16 })).toBe('lower');
    expect(standing({ ratePer1000: 14, lower95: 12.1, upper95: 16 }, low)).toBe('higher');
  });
});
