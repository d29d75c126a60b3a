import type { FormulaStep } from './formula.js';
import type { Ground } from './ground.js';
import type { RowsRead } from './rows.js';
import type { ExplainedSource } from './sources.js';

/**
 * The part of an explanation that differs by figure: the figure, its sentences, its calculation and
 * its sources.
 */
export interface Explained {
  /**
   * Which figure of this name was asked for, as typed: the measure, `in` a larger area, the `type`.
   */
  of: { measure?: string; in?: string; type?: string };
  /** As published, or as sdk/stats computes it from published numbers. */
  figure: { kind: string };
  sentences: string[];
  formula: FormulaStep[];
  /** Why there is no number, or what to know about the calculation. */
  remarks: string[];
  ground: Ground;
  /** Rows read and where each went: street files, sales, outcomes. */
  rows: RowsRead[];
  sources: ExplainedSource[];
}
