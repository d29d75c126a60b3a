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

function originOf({ areas, from, measuredAt }: OfLevel, index: number): string {
  const [number, level] = [numberText(areas[index]!), measuredAt[index]!];
  switch (from[index]!) {
    case 'level':
      return `variation between years beyond chance, measured in ${number} areas of its level`;
    case 'finerLevel':
      return (
        `variation between years beyond chance, measured in ${number} areas of level ${level}, ` +
        'because its own level has fewer than 20: rather too large'
      );
    case 'reference':
      return (
        'variation between years beyond chance, from the reference table ' +
        `(${number} areas of level ${level} in 37 forces)`
      );
  }
}

function entryOf({ record, extraVariation: { levels } }: Evidence): OfLevel {
  return levels.find(({ level }) => level === record.level)!;
}
