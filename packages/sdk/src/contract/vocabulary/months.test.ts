import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, month, monthNumber, monthsOf } from './months.js';

describe('months', () => {
  it('are written YYYY-MM', () => {
    for (const text of ['2025-01', '2010-12', '1999-09'])
      expect(month.safeParse(text).success).toBe(true);
    for (const text of [
      '2025-1',
      '2025-00',
      '2025-13',
      '2025-01-01',
      '25-01',
      ' 2025-01',
      202501,
      null,
    ])
      expect(month.safeParse(text).success).toBe(false);
  });

  it('cross the year in both directions', () => {
    expect(addMonths('2025-12', 1)).toBe('2026-01');
    expect(addMonths('2025-01', -1)).toBe('2024-12');
    expect(monthsOf({ from: '2024-11', to: '2025-02' })).toEqual([
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
    ]);
  });

  it('are twelve in the window of a release', () => {
    expect(monthsOf({ from: '2025-01', to: '2025-12' })).toHaveLength(12);
    expect(monthsOf({ from: '2025-12', to: '2025-12' })).toEqual(['2025-12']);
  });

  it('move by the given offset', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (year, of, offset) => {
          const from = `${year}-${String(of).padStart(2, '0')}`;
          expect(monthNumber(addMonths(from, offset)) - monthNumber(from)).toBe(offset);
          expect(addMonths(addMonths(from, offset), -offset)).toBe(from);
          expect(month.safeParse(addMonths(from, offset)).success).toBe(true);
        },
      ),
    );
  });
});
