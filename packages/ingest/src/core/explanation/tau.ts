import { MEASURE_NAMES, type MeasureName } from '@crimetrends/sdk/contract';
import { numberText } from '../number-text.js';
import type { Evidence } from './evidence.js';
import type { FormulaStep } from './formula.js';

type OfLevel = Evidence['extraVariation']['levels'][number];

/** τ of the area's level, by measure. */
export function tauOfLevel(evidence: Evidence): readonly number[] {
  return entryOf(evidence).tau;
}

/** τ of the area's level and of one measure. */
export function tauOf(evidence: Evidence, measure: MeasureName): number {
  return tauOfLevel(evidence)[MEASURE_NAMES.indexOf(measure)]!;
}

/** τ and where it comes from, as a step of a formula. */
export function tauStep(evidence: Evidence, measure: MeasureName): FormulaStep {
  const entry = entryOf(evidence);
  const index = MEASURE_NAMES.indexOf(measure);
  return { what: 'τ', value: entry.tau[index]!, how: originOf(entry, index), decimals: 3 };
}

function originOf({ level, areas, from, measuredAt }: OfLevel, index: number): string {
  const number = numberText(areas[index]!);
  const finer = measuredAt[index] !== level;
  const which = finer ? `level ${measuredAt[index]}` : 'its level';
  return (
    'variation between years beyond chance, ' +
    (from[index] === 'release'
      ? `measured in ${number} areas of ${which}`
      : `of the reference table: ${number} areas of ${which} in 37 forces`) +
    (finer ? ', because its own level has too few: rather too large' : '')
  );
}

function entryOf({ record, extraVariation: { levels } }: Evidence): OfLevel {
  return levels.find(({ level }) => level === record.level)!;
}
