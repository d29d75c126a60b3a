import type { MonthCount } from '@crimetrends/sdk';
import { describe, expect, it } from 'vitest';
import { monthGrid } from './month-grid.js';
import { seriesShape } from './series-shape.js';

const series = (...counts: (number | null)[]): MonthCount[] =>
  counts.map((count, index) => {
    const month = `2025-${String(index + 1).padStart(2, '0')}`;
    return count === null ? { month, status: 'notSupplied' } : { month, status: 'supplied', count };
  });
const window = { from: '2025-03', to: '2025-04' };

describe('a line of months', () => {
  it('has a gap where a month was not supplied, and is neither bridged nor drawn at zero', () => {
    const { lines, gaps, lonePoints } = seriesShape(series(5, 10, null, 10), window);
    expect(lines).toEqual(['M12.5 50L37.5 0']);
    expect(gaps).toEqual([{ x: 50, width: 25 }]);
    expect(lonePoints).toEqual([{ x: 87.5, y: 0 }]);
  });

  it('draws a month without crimes on the base line: zero is a figure', () => {
    expect(seriesShape(series(0, 10), window).lines).toEqual(['M25 100L75 0']);
    expect(seriesShape(series(0, 0), window)).toMatchObject({ lines: ['M25 100L75 100'], top: 1 });
  });

  it('shades the months of the window and marks the newest month supplied', () => {
    const shape = seriesShape(series(1, 2, 3, null), window);
    expect(shape.window).toEqual([{ x: 50, width: 50 }]);
    expect(shape.newest).toEqual({ x: 62.5, y: 0 });
  });

  it.each([
    [1, 1],
    [7, 8],
    [14, 15],
    [17, 20],
    [95, 100],
    [301, 400],
    [1_234, 1_500],
    [8_000, 8_000],
  ])('runs from zero to the round number above a highest month of %d: %d', (count, top) => {
    expect(seriesShape(series(count), window).top).toBe(top);
  });
});

describe('its table', () => {
  it('has every month in the cell of its year, and tells missing months from those outside the series', () => {
    const months: MonthCount[] = [
      { month: '2024-12', status: 'supplied', count: 1_023 },
      { month: '2025-01', status: 'notSupplied' },
    ];
    const { years, rows } = monthGrid(months, 'en');
    expect(years).toEqual(['2024', '2025']);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual({ month: 'January', cells: ['outside', 'none'] });
    expect(rows[11]).toEqual({ month: 'December', cells: ['1,023', 'outside'] });
  });
});
