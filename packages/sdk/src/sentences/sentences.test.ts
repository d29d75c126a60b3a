import { describe, expect, test } from 'vitest';
import type { Area, MonthCount } from '../areas/area.js';
import type { Measure } from '../stats/measure.js';
import * as sentences from './index.js';

const asb = (measure: Partial<Measure>): Pick<Area, 'measures'> => ({
  measures: { asb: measure } as Area['measures'],
});
const CAVEAT = 'Recorded crime, not all crime; places are approximate.';

describe('the card’s sentences', () => {
  test('an area’s title has its name, a postcode’s says “around”', () => {
    expect(sentences.areaTitle({ name: 'Bristol, City of', level: 'ltla' }, 'en')).toBe(
      'Recorded crime in the City of Bristol',
    );
    expect(sentences.postcodeTitle('LU1 2AB', 'en')).toBe('Recorded crime around LU1 2AB');
  });

  test('a subtitle gives the type of area and its population', () => {
    const parents = { ltla: { code: 'E06000032', name: 'Luton' } };
    const place = {
      name: 'Luton 015C',
      level: 'lsoa21',
      parents,
      populationCensus2021: 1738,
    } as const;
    expect(sentences.areaSubtitle(place, 'en')).toBe(
      'Small area in Luton, home to about 1,740 people at Census 2021',
    );
    expect(sentences.areaSubtitle({ ...place, level: 'ward' }, 'en')).toBe(
      'Ward in Luton, home to about 1,740 people at Census 2021',
    );
    expect(sentences.areaSubtitle({ ...place, name: 'Luton', level: 'ltla' }, 'en')).toBe(
      'Home to about 1,740 people at Census 2021',
    );
    expect(
      sentences.areaSubtitle({ ...place, name: 'Bristol, City of', level: 'ltla' }, 'en'),
    ).toBe('Home to about 1,740 people at Census 2021');
    expect(sentences.postcodeSubtitle(place, 'en')).toBe(
      'The figures are for Luton 015C, the area around it, home to about 1,740 people at Census 2021.',
    );
    expect(sentences.areaSubtitle({ ...place, populationCensus2021: 0 }, 'en')).toBe(
      'Small area in Luton, with no residents at Census 2021',
    );
  });

  test('a rate has its likely range', () => {
    expect(
      sentences.rateSentence(
        {
          ratePer1000: 112.07,
          lower95: 101.2,
          upper95: 123.5,
          likelyLower: 96.9,
          likelyUpper: 128.9,
        },
        'en',
      ),
    ).toBe('112 crimes per 1,000 people in the year, likely between 97 and 129.');
    expect(sentences.likelyBetween({ likelyLower: 83.06, likelyUpper: 83.14 }, 'en')).toBe(
      'likely within 0.1 of it',
    );
  });

  test('a part-year is a count, never a rate', () => {
    expect(sentences.partYearSentence({ count: 28_722, monthsObserved: 6 }, 'en')).toBe(
      '28,722 crimes recorded, with 6 of 12 months supplied.',
    );
    expect(sentences.partYearSentence({ count: 1, monthsObserved: 1 }, 'en')).toBe(
      '1 crime recorded, with 1 of 12 months supplied.',
    );
  });

  test('anti-social behaviour is counted separately, as a rate, or as a count for a part-year', () => {
    expect(sentences.caveatSentence(asb({ kind: 'known', ratePer1000: 21.3 }), 'en')).toBe(
      `${CAVEAT} Anti-social behaviour is counted apart: 21 per 1,000.`,
    );
    expect(
      sentences.caveatSentence(asb({ kind: 'partial', reason: 'months', count: 1204 }), 'en'),
    ).toBe(`${CAVEAT} Anti-social behaviour is counted apart: 1,204 recorded.`);
    expect(sentences.caveatSentence(asb({ kind: 'notSupplied' }), 'en')).toBe(CAVEAT);
  });

  test('missing figures have a reason', () => {
    expect(sentences.terminatedSentence('LU1 2AB', '2019-03', 'en')).toBe(
      'The postcode LU1 2AB ended in March 2019.',
    );
    expect(sentences.notFoundSentence({ query: 'E06999999', release: '2025-12' }, 'en')).toBe(
      'No area with code “E06999999” in release 2025-12.',
    );
    expect(sentences.notFoundSentence({ query: 'QA9 9ZZ', release: '2025-12' }, 'en')).toContain(
      'No postcode “QA9 9ZZ” in release 2025-12.',
    );
    expect(sentences.outOfCoverageSentence({ query: 'ZE1 0AA', place: 'Scotland' }, 'en')).toBe(
      'ZE1 0AA is in Scotland. These figures cover England and Wales.',
    );
    expect(sentences.suppressedSentence('noPopulation', 'en')).toContain('no rate per person');
    expect(sentences.suppressedSentence('toString', 'en')).toBe('Withheld by the rule “toString”.');
  });

  test('monthly crime is summarised in words, including gaps', () => {
    const series: MonthCount[] = [
      { month: '2025-10', status: 'supplied', count: 9 },
      { month: '2025-11', status: 'supplied', count: 1023 },
      { month: '2025-12', status: 'notSupplied' },
    ];
    expect(sentences.newestMonthText(series, 'en')).toBe('1,023 in Nov 2025');
    expect(sentences.trendSummary(series, 'en')).toBe(
      'Crimes each month, October to December 2025: 1,023 in Nov 2025; lowest 9, highest 1,023; no ' +
        'figures for 1 of 3 months.',
    );
  });

  test('an unsupported language falls back to English', () => {
    for (const tag of ['en-GB', 'fr', 'cyx', '', undefined])
      expect(sentences.langTag(tag)).toBe('en');
    for (const tag of ['cy', 'cy-GB', ' CY']) expect(sentences.langTag(tag)).toBe('cy');
  });
});
