import { describe, expect, test } from 'vitest';
import type { AreaCoverage } from '../../areas/area.js';
import { COVERAGE_LETTERS, type CoverageLetter } from '../../contract/files/coverage.js';
import { monthsOf } from '../../contract/vocabulary/months.js';
import { noDataSentence, partialMonthsSentence } from './gaps.js';

const window = { from: '2025-01', to: '2025-12' };
const GAP = 'This is a gap in the data, not an absence of crime.';

// Letters cover January 2024 to December 2025; those before the window must not count.
function coverage(
  year: string,
  name = 'Avon and Somerset',
  gaps: AreaCoverage['gaps'] = [],
): AreaCoverage {
  const letters = [...`ssaaasssssss${year}`] as CoverageLetter[];
  const months = monthsOf({ from: '2024-01', to: '2025-12' }).map((month, index) => ({
    month,
    status: COVERAGE_LETTERS[letters[index]!],
  }));
  return { force: { code: 'E23000036', name }, months, gaps };
}

describe('missing months in words', () => {
  test('a part-year names the force, its missing months and the consequence', () => {
    expect(partialMonthsSentence({ window, coverage: coverage('ssssaaaasaas') }, 6, 'en')).toBe(
      '6 of 12 months supplied. Avon and Somerset’s figures for May to August, October and ' +
        'November 2025 are missing, ' +
        'so no yearly rate or rank is given.',
    );
  });

  test('a month supplied in part is incomplete, not missing', () => {
    expect(
      partialMonthsSentence({ window, coverage: coverage('xxppssssssss', 'Dyfed-Powys') }, 8, 'en'),
    ).toContain('Dyfed-Powys’s figures for January to April 2025 are incomplete,');
    expect(
      partialMonthsSentence({ window, coverage: coverage('xassssssssss') }, 10, 'en'),
    ).toContain('January and February 2025 are missing or incomplete,');
  });

  test('an area of several forces names none', () => {
    expect(partialMonthsSentence({ window, coverage: { months: [], gaps: [] } }, 6, 'en')).toBe(
      '6 of 12 months supplied. The rest is missing, so no yearly rate or rank is given.',
    );
  });
});

describe('no figures in words', () => {
  const none = 'aaaaaaaaaaaa';
  const gap = {
    from: '2019-07',
    sentence: 'Greater Manchester Police has supplied none since July 2019.',
  };

  test('a known gap that covers the window is the reason', () => {
    expect(
      noDataSentence({ window, coverage: coverage(none, 'Greater Manchester', [gap]) }, 'en'),
    ).toBe(`${gap.sentence} ${GAP}`);
  });

  test('a known gap that covers only part of the window is not', () => {
    for (const part of [
      { ...gap, from: '2025-02' },
      { ...gap, to: '2025-11' },
    ]) {
      expect(
        noDataSentence({ window, coverage: coverage(none, 'Greater Manchester', [part]) }, 'en'),
      ).toBe(`Greater Manchester Police supplied no figures for January to December 2025. ${GAP}`);
    }
  });

  test('a full stop is added to a known gap without one', () => {
    expect(
      noDataSentence(
        { window, coverage: coverage(none, 'x', [{ ...gap, sentence: 'None since July 2019' }]) },
        'en',
      ),
    ).toBe(`None since July 2019. ${GAP}`);
  });

  test('a force whose months were all supplied in part supplied no complete month', () => {
    expect(noDataSentence({ window, coverage: coverage('xxxxxxaaaaaa', 'Skelder') }, 'en')).toBe(
      `Skelder Police supplied no complete month of figures for January to December 2025. ${GAP}`,
    );
  });

  test('an area of several forces names none', () => {
    expect(noDataSentence({ window, coverage: { months: [], gaps: [] } }, 'en')).toBe(
      `None were supplied for January to December 2025. ${GAP}`,
    );
  });
});
