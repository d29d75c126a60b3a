// Simulated years in which nothing changed and nothing differs: every verdict is false.
import {
  changeOf,
  compareRates,
  extraVariation,
  type VaryingExposure,
} from '../../src/stats/index.js';
import {
  expectedOf,
  falseVerdicts,
  observed,
  yearOf,
  type FalseVerdicts,
  type FieldShape,
} from './fields.js';
import { seeded } from './random.js';

const AREAS = 30_000;

/** Changes found between two years without any, with τ as it is measured in the same areas. */
export function falseChanges(shape: FieldShape): FalseVerdicts & { tau: number } {
  const random = seeded(1);
  const years = expectedOf(shape, AREAS, random).map((expected) => ({
    newer: { count: yearOf(expected, shape.tau, random), personYears: 1 },
    older: { count: yearOf(expected, shape.tau, random), personYears: 1 },
  }));
  const { tau } = extraVariation(years)!;
  const judged = years.flatMap(({ newer, older }) => {
    const change = changeOf(newer, older, tau);
    if (change.kind !== 'known') return [];
    const verdict = ({ rise: 'up', fall: 'down', noClearChange: undefined } as const)[
      change.verdict
    ];
    return [{ size: newer.count + older.count, verdict }];
  });
  return { ...falseVerdicts(judged), tau };
}

/** Differences found between two areas of the same rate. */
export function falseDifferences(shape: FieldShape): FalseVerdicts {
  const random = seeded(2);
  const one = expectedOf(shape, AREAS, random);
  const other = expectedOf(shape, AREAS, random);
  return falseVerdicts(
    one.map((expected, index) => ({
      size: expected + other[index]!,
      verdict: verdictOf(
        { ...observed(expected, shape.tau, random), tau: shape.tau },
        { ...observed(other[index]!, shape.tau, random), tau: shape.tau },
      ),
    })),
  );
}

/** Differences found between an area and the rest of a larger one of the same rate. */
export function falseDifferencesFromRest(shape: FieldShape, tauOfRest: number): FalseVerdicts {
  const random = seeded(3);
  const rest = shape.mean * 129;
  return falseVerdicts(
    expectedOf(shape, AREAS, random).map((expected) => ({
      size: expected,
      verdict: verdictOf(
        { ...observed(expected, shape.tau, random), tau: shape.tau },
        { ...observed(rest, tauOfRest, random), tau: tauOfRest },
      ),
    })),
  );
}

function verdictOf(area: VaryingExposure, other: VaryingExposure): 'up' | 'down' | undefined {
  const { verdict } = compareRates(area, other);
  return verdict === 'higher' ? 'up' : verdict === 'lower' ? 'down' : undefined;
}
