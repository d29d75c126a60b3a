import type { FormulaStep } from './formula.js';
import type { Ground } from './ground.js';
import type { RowsRead } from './rows.js';
import type { ExplainedSource } from './sources.js';

/**
 * What is particular to one figure: the figure itself, in words, its calculation, and what it was
 * made from.
 */
export interface Explained {
  /**
   * Which of the area’s figures of this name, as one types it: the measure, `in` a larger area, the
   * `type`.
   */
  of: { measure?: string; in?: string; type?: string };
  /** As published, or as sdk/stats makes it of what is published. */
  figure: { kind: string };
  sentences: string[];
  formula: FormulaStep[];
  /** Why there is no number, or what to know of the calculation. */
  remarks: string[];
  ground: Ground;
  /** Rows read, and where each went: of street files, of sales, of outcomes. */
  rows: RowsRead[];
  sources: ExplainedSource[];
}
