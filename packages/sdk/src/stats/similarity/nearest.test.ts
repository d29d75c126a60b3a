import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOf } from './nearest.js';
import { standardised } from './standardise.js';

/** The same by brute force. */
function byEveryPair(points: readonly Float64Array[], k: number): number[][] {
  return points.map((point, self) => {
    const distanceTo = (other: Float64Array): number =>
      other.reduce((sum, value, axis) => sum + (point[axis]! - value) ** 2, 0);
    const others = points
      .map((other, index) => ({ index, distance: distanceTo(other) }))
      .filter(({ index }) => index !== self);
    return others
      .sort((a, b) => a.distance - b.distance || a.index - b.index)
      .slice(0, k)
      .map(({ index }) => index);
  });
}

describe('similar areas', () => {
  it('are the ones that brute force finds, ties by position', () => {
    // Few distinct values make many ties; more than a handful of points makes the tree split.
    const worlds = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 30 }),
      ),
      { minLength: 1, maxLength: 200 },
    );
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 25 }), (world, k) => {
        const points = world.map((values) => Float64Array.from(values));
        expect(nearestOf(points, k).map((found) => [...found])).toEqual(byEveryPair(points, k));
      }),
      { numRuns: 60 },
    );
  });

  it('are found with more variables than the tree uses, some of them redundant and far from 0', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const worlds = fc.array(fc.array(share, { minLength: 12, maxLength: 12 }), {
      minLength: 30,
      maxLength: 150,
    });
    fc.assert(
      fc.property(worlds, fc.constantFrom(0, 1e6), (world, from) => {
        const points = world.map((values) =>
          Float64Array.from(
            [...values, 1 - values[0]!, values[1]! + values[2]!],
            (value) => from + value,
          ),
        );
        expect(nearestOf(points, 20).map((found) => [...found])).toEqual(byEveryPair(points, 20));
      }),
      { numRuns: 60 },
    );
  });

  it('are fewer if there are fewer areas, and none for a single one', () => {
    expect(nearestOf([Float64Array.of(1)], 20).map((found) => [...found])).toEqual([[]]);
    expect(
      nearestOf([Float64Array.of(1), Float64Array.of(2)], 20).map((found) => [...found]),
    ).toEqual([[1], [0]]);
    expect(nearestOf([], 20)).toEqual([]);
  });
});

describe('standardised variables', () => {
  it('are in standard deviations, times the square root of the weight', () => {
    // Mean 3, standard deviation 2.
    const points = standardised([
      { values: [1, 5, 1, 5], weight: 4 },
      { values: [7, 7, 7, 7], weight: 1 },
    ]);
    expect(points.map((point) => [...point])).toEqual([
      [-2, 0],
      [2, 0],
      [-2, 0],
      [2, 0],
    ]);
  });

  it('are 0 for a variable that is constant, even at a share without an exact binary form', () => {
    expect(
      standardised([
        { values: [0.1, 0.1, 0.1], weight: 1 },
        { values: [0, 0, 0], weight: 1 },
      ]).map((point) => [...point]),
    ).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('do not depend on the unit of a variable', () => {
    const people = [120, 350, 90, 700, 410];
    const others = [3, 1, 4, 1, 5];
    const nearest = (scale: number): number[][] =>
      nearestOf(
        standardised([
          { values: people.map((n) => n * scale), weight: 1 },
          { values: others, weight: 2 },
        ]),
        2,
      ).map((found) => [...found]);
    expect(nearest(0.001)).toEqual(nearest(1));
  });
});
