import { assertMeasure } from '../errors/argument-checks.js';
import type { MeasureName } from '../contract/index.js';
import type { AreaProfile } from './area-profile.js';
import type { AreaResult } from './result.js';
import {
  compareRates,
  exposureOf,
  restOf,
  type Comparison,
  type VaryingExposure,
} from '../stats/index.js';

/** The areas and the comparison of each pair. */
export interface AreasCompared {
  measure: MeasureName;
  /** One per code, in the order of the codes. */
  areas: AreaResult<AreaProfile>[];
  /**
   * Compares `code` with `other`; `notComparable` if either lacks complete figures. Where one lies
   * in the other, the larger area stands for its rest, without the smaller one: `rest` is its code.
   */
  pairs: ({ code: string; other: string; rest?: string } & Comparison)[];
}

/** Looks up areas and compares every pair. */
export async function compareAreas(
  codes: readonly string[],
  measure: MeasureName,
  areaOf: (code: string) => Promise<AreaResult<AreaProfile>>,
): Promise<AreasCompared> {
  if (!Array.isArray(codes) || codes.length < 2)
    throw (await import('../reading/faults.js')).noCodes(codes);
  assertMeasure(measure);
  const areas = await Promise.all(codes.map(areaOf));
  const sides = areas.map((result, index) => ({
    code: 'area' in result ? result.area.code : codes[index]!,
    parents: parentsOf(result),
    exposure: sideOf(result, measure),
  }));
  return {
    measure,
    areas,
    pairs: sides.flatMap((side, index) =>
      sides.slice(index + 1).map((other) => ({
        code: side.code,
        other: other.code,
        ...comparisonOf(side, other),
      })),
    ),
  };
}

/** An area of a comparison: its exposure, where its figures are complete. */
interface Side {
  code: string;
  /** Codes of the larger areas it lies in. */
  parents: readonly string[];
  exposure: VaryingExposure | undefined;
}

function comparisonOf(side: Side, other: Side): Comparison & { rest?: string } {
  const without = (larger: Side, part: Side): VaryingExposure | undefined =>
    larger.exposure && part.exposure && restOf(larger.exposure, part.exposure);
  const withRest = (rest: string, comparison: Comparison): Comparison & { rest?: string } =>
    comparison.verdict === 'notComparable' ? comparison : { rest, ...comparison };
  if (side.parents.includes(other.code))
    return withRest(other.code, compareRates(side.exposure, without(other, side)));
  if (other.parents.includes(side.code))
    return withRest(side.code, compareRates(without(side, other), other.exposure));
  return compareRates(side.exposure, other.exposure);
}

function parentsOf(result: AreaResult): string[] {
  return 'area' in result ? Object.values(result.area.parents).map(({ code }) => code) : [];
}

function sideOf(result: AreaResult, measure: MeasureName): VaryingExposure | undefined {
  if (!('area' in result)) return undefined;
  const { measures, tau } = result.area;
  const figure = measures[measure];
  return figure.kind === 'known' ? exposureOf(figure, tau?.[measure]) : undefined;
}
