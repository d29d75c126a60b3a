import {
  ASB_INDEX,
  CATEGORIES,
  monthsOf,
  type AreaRecord,
  type CoverageFile,
  type ForceCoverage,
  type Level,
  type MonthRange,
} from '@crimetrends/sdk/contract';
import type { Geography } from '../geography/geography.js';
import { hasLegacyCategories } from '../police/categories.js';
import { publishedSlots, totalOf, type Recorded } from '../police/recorded.js';

type Force = CoverageFile['forces'][number];
type ByMonth = NonNullable<Force['recorded']>;

/** A street file that was read, and what it records. */
export interface RecordedFile {
  force: string;
  month: string;
  recorded: Pick<Recorded, 'placed' | 'withoutPlace'>;
}

/** Adds what each force's own files record, by month and category, and the window's share without a place. */
export function withRecorded(
  forces: CoverageFile['forces'],
  files: readonly RecordedFile[],
  months: readonly string[],
  window: MonthRange,
): CoverageFile['forces'] {
  const byForce = new Map<string, Map<string, RecordedFile['recorded']>>();
  for (const { force, month, recorded } of files)
    byForce.set(force, (byForce.get(force) ?? new Map()).set(month, recorded));
  return forces.map((force) => {
    const own = byForce.get(force.slug);
    if (!own) return force;
    const counts = (of: keyof RecordedFile['recorded']): ByMonth['counted'] =>
      months.map((month) => {
        const file = own.get(month);
        return file ? publishedSlots(file[of], hasLegacyCategories(month)) : null;
      });
    const recorded = { counted: counts('placed'), noLocation: counts('withoutPlace') };
    const noLocation = crimeWithoutPlace({ ...force, recorded }, months, window);
    return { ...force, ...(noLocation && { noLocation }), recorded };
  });
}

/**
 * Crimes that a force gave no place, of all that it recorded in the supplied months of a window.
 * Undefined where no month was supplied, or none with the 14 categories.
 */
export function crimeWithoutPlace(
  force: Pick<Force, 'months' | 'recorded'>,
  months: readonly string[],
  window: MonthRange,
): ForceCoverage['noLocation'] {
  const supplied = monthsOf(window).filter(
    (month) => force.months[months.indexOf(month)] === 's' && !hasLegacyCategories(month),
  );
  const [counted, noLocation] = [
    sumOfMonths(force.recorded?.counted, supplied, months),
    sumOfMonths(force.recorded?.noLocation, supplied, months),
  ];
  if (supplied.length === 0 || !counted || !noLocation) return undefined;
  const crime = crimeOf(noLocation);
  return { crime, of: crime + crimeOf(counted) };
}

/** Levels whose areas are made of whole police force areas. */
const LEVELS_OF_FORCES: readonly Level[] = ['pfa', 'region', 'country', 'nation'];

/** What the forces of large areas recorded, with or without a place. */
export class RecordedByForces {
  readonly #lsoasOfForce: number[];
  readonly #byForce: (number[] | undefined)[];

  /** @param forces in the order of the geography's */
  constructor(
    forces: readonly Pick<Force, 'recorded'>[],
    readonly geography: Pick<Geography, 'forceOfLsoa'>,
    { months, window }: { months: MonthRange; window: MonthRange },
  ) {
    const [all, within] = [monthsOf(months), monthsOf(window)];
    this.#byForce = forces.map(({ recorded }) => {
      const sums = [recorded?.counted, recorded?.noLocation].map((counts) =>
        sumOfMonths(counts, within, all),
      );
      return sums.every((sum) => sum !== undefined) ? added(sums) : undefined;
    });
    this.#lsoasOfForce = forces.map(() => 0);
    for (const force of geography.forceOfLsoa) if (force >= 0) this.#lsoasOfForce[force]! += 1;
  }

  /**
   * Incidents of the window by category; undefined where the area is not known or not made of whole
   * force areas.
   */
  of({
    level,
    observed,
    lsoas,
  }: Pick<AreaRecord, 'level' | 'observed'> & { lsoas: readonly number[] }): number[] | undefined {
    if (!LEVELS_OF_FORCES.includes(level) || observed.kind !== 'known') return undefined;
    const forces = [...new Set(lsoas.map((lsoa) => this.geography.forceOfLsoa[lsoa]!))];
    const ground = forces.reduce((sum, force) => sum + (this.#lsoasOfForce[force] ?? 0), 0);
    const counts = forces.map((force) => this.#byForce[force]);
    return ground === lsoas.length && counts.every((own) => own !== undefined)
      ? added(counts)
      : undefined;
  }
}

function added(counts: readonly (readonly number[])[]): number[] {
  return CATEGORIES.map((_, category) => counts.reduce((sum, own) => sum + own[category]!, 0));
}

/** Sums by category over some months; undefined where one of them is missing. */
function sumOfMonths(
  counts: ByMonth['counted'] | undefined,
  some: readonly string[],
  months: readonly string[],
): number[] | undefined {
  const total = CATEGORIES.map(() => 0);
  for (const month of some) {
    const own = counts?.[months.indexOf(month)];
    if (own?.length !== total.length) return undefined;
    own.forEach((count, category) => (total[category]! += count));
  }
  return total;
}

/** The 13 kinds of crime together. */
function crimeOf(counts: readonly number[]): number {
  return totalOf(counts) - counts[ASB_INDEX]!;
}
