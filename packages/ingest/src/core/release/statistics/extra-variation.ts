import {
  MEASURE_NAMES,
  type AreaDetail,
  type AreaRecord,
  type ExtraVariationFile,
  type Level,
  type TauOrigin,
} from '@crimetrends/sdk/contract';
import { countsOf, extraVariation, personYears, type Exposure } from '@crimetrends/sdk/stats';

/** τ of January to April by level, as committed in `sources/extra-variation.json`. */
export interface ReferenceVariation {
  /** τ of 12 months ÷ τ of the 4 months. */
  twelveMonths: number;
  levels: Partial<Record<Level, { tau: readonly number[]; areas: readonly number[] }>>;
}

/** Fewest areas that τ is measured in (methodology §5). */
export const FEWEST_AREAS = 20;

/** Levels from fine to coarse, by the usual number of residents. */
const FINE_TO_COARSE: readonly Level[] = [
  'lsoa21',
  'msoa21',
  'ward',
  'outcode',
  'town',
  'ltla',
  'county',
  'pfa',
  'region',
  'country',
  'nation',
];

type OfLevel = ExtraVariationFile['levels'][number];

/** τ of one level and measure, with how it was found. */
interface Found {
  tau: number;
  areas: number;
  from: TauOrigin;
  measuredAt: Level;
}

/** An area's incidents by measure, in the window and in the 12 months before it. */
interface TwoYears {
  population: number;
  newer: number[];
  older: number[];
}

/** Collects areas with 24 supplied months, and finds τ by level and measure. */
export class ExtraVariation {
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
   * τ of every level and measure, as published and used. From the level itself to finer ones, the
   * first that has it: measured in 20 areas or more, else in the reference table. The table comes
   * before a finer level's own areas, whose τ would be two to four times too large.
   */
  levels(reference: ReferenceVariation): OfLevel[] {
    const found = FINE_TO_COARSE.map((level) =>
      MEASURE_NAMES.map((_, measure) => this.#own(level, measure, reference)),
    );
    return FINE_TO_COARSE.map((level, at) => {
      const nearest = MEASURE_NAMES.map((name, measure) => {
        for (let finer = at; finer >= 0; finer -= 1) {
          const own = found[finer]![measure];
          if (own) return own;
        }
        throw new RangeError(`the reference table has no τ of ${name} for its finest level`);
      });
      return {
        level,
        tau: nearest.map(({ tau }) => tau),
        areas: nearest.map(({ areas }) => areas),
        from: nearest.map(({ from }) => from),
        measuredAt: nearest.map(({ measuredAt }) => measuredAt),
      };
    });
  }

  #own(level: Level, measure: number, reference: ReferenceVariation): Found | undefined {
    const measured = this.measured(level, measure);
    if (measured) return { ...measured, from: 'release', measuredAt: level };
    const table = reference.levels[level];
    if (!table || table.areas[measure]! < FEWEST_AREAS) return undefined;
    return {
      tau: rounded(table.tau[measure]! * reference.twelveMonths),
      areas: table.areas[measure]!,
      from: 'reference',
      measuredAt: level,
    };
  }

  /** τ to 3 decimals and its number of areas; `undefined` where those are too few. */
  measured(level: Level, measure: number): { tau: number; areas: number } | undefined {
    const areas = this.#areas.get(level) ?? [];
    const found = extraVariation(areas.map((area) => exposures(area, measure)));
    return found && found.areas >= FEWEST_AREAS
      ? { tau: rounded(found.tau), areas: found.areas }
      : undefined;
  }
}

function rounded(tau: number): number {
  return Math.round(tau * 1e3) / 1e3;
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
  return countsOf({ counts: sums }).map((count) => count!);
}

/** τ by level, as ranks, packs and readers use it. */
export function tauByLevel(levels: ExtraVariationFile['levels']): Record<Level, readonly number[]> {
  const entries = levels.map(({ level, tau }): [Level, readonly number[]] => [level, tau]);
  return Object.fromEntries(entries) as Record<Level, readonly number[]>;
}
