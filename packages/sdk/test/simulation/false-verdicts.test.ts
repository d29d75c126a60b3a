import { describe, expect, it } from 'vitest';
import { SHAPES, type FalseVerdicts } from './fields.js';
import { near, numbersOf } from './table.js';
import { falseChanges, falseDifferences, falseDifferencesFromRest } from './verdicts.js';

const fields = Object.values(SHAPES);
const changes = fields.map(falseChanges);
const differences = fields.map(falseDifferences);
const fromRest = fields.map((shape) =>
  falseDifferencesFromRest(shape, shape === SHAPES.LTLAs ? 0.03 : SHAPES.LTLAs.tau),
);
const byChance = fields.map((shape) => ({ ...shape, tau: 0 }));

function expectNearFive({ all, thirds, up, down }: FalseVerdicts): void {
  for (const share of [all, ...thirds]) {
    expect(share).toBeGreaterThan(4);
    expect(share).toBeLessThan(6);
  }
  expect(Math.abs(up - down)).toBeLessThan(0.7);
}

describe('verdicts where nothing changed', () => {
  // claim: false-verdicts-4-to-6
  it('are 4 to 6 in 100, in every third of size, rises and falls alike', () => {
    changes.forEach(expectNearFive);
    byChance.map(falseChanges).forEach(expectNearFive);
  });

  it('come from a τ that is measured to within 5% of the true one', () => {
    for (const [index, { tau }] of changes.entries())
      expect(Math.abs(tau / fields[index]!.tau - 1)).toBeLessThan(0.05);
  });
});

describe('verdicts on areas of the same rate', () => {
  // claim: false-verdicts-4-to-6
  it('are 4 to 6 in 100 of pairs, in every third of size, higher and lower alike', () => {
    differences.forEach(expectNearFive);
    byChance.map(falseDifferences).forEach(expectNearFive);
  });

  it('are 4 to 6 in 100 against the rest of a larger area', () => {
    fromRest.forEach(expectNearFive);
  });
});

it('the table of docs/methodology.md holds these shares', () => {
  const cells = (found: readonly FalseVerdicts[]): number[] =>
    found.flatMap(({ all, thirds }) => [all, ...thirds]);
  expect(numbersOf('false changes, %')).toEqual(near(cells(changes)));
  expect(numbersOf('rises and falls among them')).toEqual(
    near(changes.flatMap(({ up, down }) => [up, down])),
  );
  expect(numbersOf('two areas told apart, %')).toEqual(near(cells(differences)));
  expect(numbersOf('an area told from the rest of a larger one, %')).toEqual(near(cells(fromRest)));
});
