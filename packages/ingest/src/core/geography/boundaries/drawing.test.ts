import { describe, expect, it } from 'vitest';
import type { Ring } from './collection.js';
import { draw } from './drawing.js';

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
/** A line of many points between two corners, zigzagging. */
const wavy = (
  from: readonly [number, number],
  to: readonly [number, number],
  points: number,
): [number, number][] =>
  Array.from({ length: points + 1 }, (_, step) => {
    const along = step / points;
    return [
      from[0] +
        (to[0] - from[0]) * along +
        Math.sin(along * 40) * 0.002 * Math.sin(Math.PI * along),
      from[1] + (to[1] - from[1]) * along,
    ];
  });

/** The corners of a path's rings. */
function ringsOf(path: string): [number, number][][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const [start, steps] = ring.replace('z', '').split('l') as [string, string];
      const [x, y] = start.split(' ').map(Number) as [number, number];
      const numbers = steps.split(' ').map(Number);
      const corners: [number, number][] = [[x, y]];
      for (let at = 0; at < numbers.length; at += 2)
        corners.push([corners.at(-1)![0] + numbers[at]!, corners.at(-1)![1] + numbers[at + 1]!]);
      return corners;
    });
}
const edges = (path: string): string[] =>
  ringsOf(path).flatMap((ring) =>
    ring.map((corner, index) =>
      [corner, ring[(index + 1) % ring.length]!].map(String).sort().join(' – '),
    ),
  );

describe('a map', () => {
  it('has whole units from the north-west corner, y down, in Web Mercator', () => {
    const { width, height, bounds, paths } = draw(new Map([['E', [[box(-1, 52, 0, 53)]]]]));
    expect(bounds).toEqual({ west: -1, south: 52, east: 0, north: 53 });
    // A degree of longitude is 0.017453 radians of the sheet; ln tan of the two latitudes differs
    // by 0.028671.
    expect([width, height]).toEqual([1_217, 2_000]);
    expect(ringsOf(paths.get('E')!)).toEqual([
      [
        [0, 2_000],
        [1_217, 2_000],
        [1_217, 0],
        [0, 0],
      ],
    ]);
  });

  // claim: two-areas-share-border
  it('simplifies a border shared by two areas to one line', () => {
    const border = wavy([0, 52], [0, 52.1], 400);
    const west: Ring = [[-0.1, 52], ...border, [-0.1, 52.1], [-0.1, 52]];
    const east: Ring = [[0.1, 52], [0.1, 52.1], ...border.toReversed(), [0.1, 52]];
    const { paths } = draw(
      new Map([
        ['A', [[west]]],
        ['B', [[east]]],
      ]),
    );
    const [a, b] = [edges(paths.get('A')!), edges(paths.get('B')!)];
    const shared = a.filter((edge) => b.includes(edge));
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.length).toBeLessThan(300);
    expect([a.length - shared.length, b.length - shared.length]).toEqual([3, 3]);
  });

  it('keeps islands and holes, and areas too small for the sheet', () => {
    const { paths } = draw(
      new Map([
        ['A', [[box(-1, 52, 0, 53), box(-0.6, 52.4, -0.4, 52.6)], [box(0.2, 52, 0.3, 52.1)]]],
        ['B', [[box(0.5, 52.5, 0.50001, 52.50001)]]],
      ]),
    );
    expect(ringsOf(paths.get('A')!)).toHaveLength(3);
    expect(paths.get('B')).toMatch(/^M\d+ \d+l1 0 0 1 -1 0z$/);
  });

  // claim: more-where-file-would
  it('of many corners keeps the most visible ones', () => {
    const ring = wavy([0, 52], [0, 53], 40_000);
    const { paths } = draw(new Map([['A', [[[[-1, 52], ...ring, [-1, 53], [-1, 52]]]]]]));
    expect(ringsOf(paths.get('A')!)[0]!.length).toBeLessThan(16_000);
  });

  it('is the same whichever area comes first', () => {
    const areas = [
      ['A', [[box(-1, 52, 0, 53)]]],
      ['B', [[box(0, 52, 1, 53)]]],
    ] as const;
    expect([...draw(new Map(areas)).paths]).toEqual([...draw(new Map(areas.toReversed())).paths]);
  });
});
