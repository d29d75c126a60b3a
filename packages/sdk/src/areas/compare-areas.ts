import { assertMeasure } from '../errors/argument-checks.js';
import type { MeasureName } from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import type { AreaProfile } from './area-profile.js';
import type { AreaResult } from './result.js';
import { compareRates, exposureOf, type Comparison, type VaryingExposure } from '../stats/index.js';

/** The areas and the comparison of each pair. */
export interface AreasCompared {
  measure: MeasureName;
  /** One per code, in the order of the codes. */
  areas: AreaResult<AreaProfile>[];
  /** Compares `code` with `other`; `notComparable` if either lacks complete figures. */
  pairs: ({ code: string; other: string } & Comparison)[];
}

/** Looks up areas and compares every pair. */
export async function compareAreas(
  codes: readonly string[],
  measure: MeasureName,
  areaOf: (code: string) => Promise<AreaResult<AreaProfile>>,
): Promise<AreasCompared> {
  if (codes.length < 2)
    throw new InvalidArgumentError('codes', codes.join(', '), 'names fewer than two areas');
  assertMeasure(measure);
  const areas = await Promise.all(codes.map(areaOf));
  const sides = areas.map((result, index) => ({
    code: 'area' in result ? result.area.code : codes[index]!,
    exposure: sideOf(result, measure),
  }));
  return {
    measure,
    areas,
    pairs: sides.flatMap((side, index) =>
      sides.slice(index + 1).map((other) => ({
        code: side.code,
        other: other.code,
        ...compareRates(side.exposure, other.exposure),
      })),
    ),
  };
}

function sideOf(result: AreaResult, measure: MeasureName): VaryingExposure | undefined {
  if (!('area' in result)) return undefined;
  const { measures, tau } = result.area;
  const figure = measures[measure];
  return figure.kind === 'known' ? exposureOf(figure, tau?.[measure]) : undefined;
}
