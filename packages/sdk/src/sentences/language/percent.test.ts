import { describe, expect, test } from 'vitest';
import { changeOf, compareRates } from '../../stats/index.js';
import { changeSentence, pairSentence } from '../index.js';
import { roundedWith, signedPercent } from './percent.js';

const window = { from: '2025-01', to: '2025-12' };
const COUNTS = [10, 12, 60, 84, 240, 1_000, 1_080, 24_000, 24_400, 4_930_000, 4_940_000, 4_952_000];

describe('percentages and ratios in words', () => {
  test('a value has no more decimals than its verdict needs', () => {
    const rounded = roundedWith([0.31, 12.4], 0, ([least]) => least! > 0);
    expect([0.31, 12.4].map(rounded)).toEqual(['0.3', '12.4']);
    expect([6.2, 19.4].map(roundedWith([6.2, 19.4], 0, ([least]) => least! > 0))).toEqual([
      '6',
      '19',
    ]);
  });

  test('a percentage has its sign, and 0 has none', () => {
    const whole = roundedWith([], 0, () => true);
    expect([6.4, -4.2, 0.2, -0.2, 1_437].map((value) => signedPercent(value, whole))).toEqual([
      '+6%',
      '−4%',
      '0%',
      '0%',
      '+1,437%',
    ]);
  });

  // Counts of similar size, as of two years or two areas.
  const pairs = COUNTS.flatMap((here) =>
    COUNTS.filter((there) => Math.max(here, there) < 20 * Math.min(here, there)).map((there) => ({
      here,
      there,
    })),
  );
  const year = (count: number) => ({ count, personYears: 6e7, tau: 0 });
  const numbersOf = (text: RegExpExecArray | null): number[] =>
    text!.slice(1).map((found) => Number(found.replace('−', '-').replaceAll(',', '')));

  // claim: rounded-limit-never-contradicts
  test.each(pairs)(
    'a rounded limit never contradicts the verdict on $here after $there',
    ({ here, there }) => {
      const change = changeOf(year(here), year(there), 0);
      const said = changeSentence(change, { window }, 'en');
      const [lower, upper] = numbersOf(/between (\S+?)% and (\S+?)%/.exec(said)) as [
        number,
        number,
      ];
      expect(lower, said).toBeLessThan(upper);
      expect(lower > 0 || / no clear change /.test(said), said).toBe(true);
    },
  );

  test.each(pairs)('nor the verdict on $here beside $there', ({ here, there }) => {
    const said = pairSentence(
      compareRates(year(here), year(there)),
      { area: { name: 'A' }, other: { name: 'B' }, window },
      'en',
    );
    const [times, lower, upper] = numbersOf(
      /(\S+) times the rate \(likely between (\S+) and (\S+)\)/.exec(said),
    ) as [number, number, number];
    expect(lower <= times && times <= upper, said).toBe(true);
    expect(lower > 1 ? ' higher ' : upper < 1 ? ' lower ' : ' not clearly different ', said).toBe(
      / (higher|lower|not clearly different) /.exec(said)![0],
    );
  });
});
