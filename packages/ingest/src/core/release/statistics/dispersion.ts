import {
  ASB_INDEX,
  LEVELS,
  MEASURE_NAMES,
  type AreaDetail,
  type AreaRecord,
  type Level,
} from '@crimetrends/sdk/contract';
import { overdispersion, personYears, type Exposure } from '@crimetrends/sdk/stats';

/** An area's incidents by measure, in the window and in the 12 months before it. */
interface TwoYears {
  population: number;
  newer: number[];
  older: number[];
}

/** Collects areas with 24 supplied months, and computes φ by level and measure. */
export class Dispersion {
  readonly #areas = new Map<Level, TwoYears[]>();

  add(
    { level, observed, population }: Pick<AreaRecord, 'level' | 'observed' | 'population'>,
    countsByMonth: AreaDetail['countsByMonth'],
  ): void {
    if (observed.kind !== 'known' || population === 0 || !countsByMonth) return;
    const [newer, older] = [yearOf(countsByMonth, -12), yearOf(countsByMonth, -24)];
    if (!newer || !older) return;
    const areas = this.#areas.get(level);
    if (areas) areas.push({ population, newer, older });
    else this.#areas.set(level, [{ population, newer, older }]);
  }

  /**
   * φ rounded to 4 decimals, as published and used. A level with fewer than two areas of 24
   * supplied months has none.
   */
  byLevel(): Partial<Record<Level, number[]>> {
    const found: Partial<Record<Level, number[]>> = {};
    for (const level of LEVELS) {
      const areas = this.#areas.get(level) ?? [];
      if (areas.length < 2) continue;
      found[level] = MEASURE_NAMES.map(
        (_, measure) =>
          Math.round(overdispersion(areas.map((area) => exposures(area, measure))) * 1e4) / 1e4,
      );
    }
    return found;
  }
}

function exposures(
  { population, newer, older }: TwoYears,
  measure: number,
): { newer: Exposure; older: Exposure } {
  const people = personYears(population, 12);
  return {
    newer: { count: newer[measure]!, personYears: people },
    older: { count: older[measure]!, personYears: people },
  };
}

function yearOf(
  countsByMonth: readonly (readonly (number | null)[])[],
  from: number,
): number[] | undefined {
  const sums: number[] = [];
  for (const series of countsByMonth) {
    if (series.length < -from) return undefined;
    let sum = 0;
    for (let month = series.length + from; month < series.length + from + 12; month += 1) {
      const count = series[month];
      if (count === null || count === undefined) return undefined;
      sum += count;
    }
    sums.push(sum);
  }
  const all = sums.reduce((total, sum) => total + sum, 0);
  const asb = sums[ASB_INDEX]!;
  return [all - asb, asb, all, ...sums];
}
