import type { Evidence } from '../../src/core/explanation/evidence.js';
import type { FigureName } from '../../src/core/explanation/figures.js';
import type { FormulaStep } from '../../src/core/explanation/formula.js';
import { readEvidence } from '../../src/shell/release/read-evidence.js';
import { england } from './england.js';

/** What the sound bundle of the miniature England holds to explain a figure of an area. */
export function evidence(code: string, figure: FigureName): Evidence {
  return readEvidence(england().bundle, '2025-12', code, figure);
}

/** The value of a formula's step, by what it is. */
export function value(
  formula: readonly FormulaStep[],
  what: string,
): FormulaStep['value'] | undefined {
  return formula.find((step) => step.what === what)?.value;
}

/** How a formula's step was worked out. */
export function howOf(formula: readonly FormulaStep[], what: string): string | undefined {
  return formula.find((step) => step.what === what)?.how;
}
