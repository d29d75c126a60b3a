import { addMonths, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import type { StreetFile } from '../files/street-files.js';
import type { StreetRow } from '../files/street-rows.js';
import { ASB_LABEL } from '../world/incident-mix.js';
import { FORCES, LTLAS, type Force, type Ltla } from '../world/nation.js';
import { submissionOf } from '../world/submissions.js';

/** Official figures of a year beside those of the street files. */
export interface TrueOfficial {
  period: MonthRange;
  forces: {
    slug: string;
    code: string;
    official: number;
    /** Crimes in the force's files, and those with a place; only with every month supplied. */
    recorded?: number;
    placed?: number;
  }[];
  /** By code of LTLA. */
  ltlas: Record<string, { official: number; placed?: number }>;
}

/** What the files record for each official figure: Harrowmouth's are more than 3 % short. */
const RATIOS: Readonly<Record<string, number>> = { wexmere: 1, skelder: 1.02, harrowmouth: 0.95 };
// A force without any month still has official figures.
const INVENTED_MONTH = 120;

/** Official recorded crime by force and LTLA, made so that its ratio to the files is known. */
export class OfficialCrime {
  readonly #months: readonly string[];
  readonly #recorded = new Map<string, number>();
  readonly #placed = new Map<string, number>();
  readonly #inLtla = new Map<string, number>();

  constructor(
    range: MonthRange,
    readonly files: readonly StreetFile[],
  ) {
    this.#months = monthsOf(range);
    for (const { slug, month, rows } of files)
      for (const row of rows) {
        if (!isCrime(row)) continue;
        add(this.#recorded, `${slug} ${month}`);
        if (row.bucket !== 'counted') continue;
        add(this.#placed, `${slug} ${month}`);
        add(this.#inLtla, `${row.lsoa!.ltla.code} ${month}`);
      }
  }

  /** The official figure of a force in some months. */
  ofForce(force: Force, months: readonly string[]): number {
    return this.#official(this.#recorded, force.slug, force, months);
  }

  /** The official figure of an LTLA in some months. */
  ofLtla(ltla: Ltla, months: readonly string[]): number {
    return this.#official(this.#inLtla, ltla.code, ltla.force, months);
  }

  /** The truth of 12 months; undefined where the files do not reach so far. */
  truthOf(to: string): TrueOfficial | undefined {
    const period = { from: addMonths(to, -11), to };
    if (period.from < this.#months[0]!) return undefined;
    const months = monthsOf(period);
    const isWhole = (force: Force): boolean =>
      months.every((month) => submissionOf(force, month) === 'full');
    const sum = (of: ReadonlyMap<string, number>, key: string): number =>
      months.reduce((total, month) => total + (of.get(`${key} ${month}`) ?? 0), 0);
    return {
      period,
      forces: FORCES.map((force) => ({
        slug: force.slug,
        code: force.code,
        official: this.ofForce(force, months),
        ...(isWhole(force) && {
          recorded: sum(this.#recorded, force.slug),
          placed: sum(this.#placed, force.slug),
        }),
      })),
      ltlas: Object.fromEntries(
        LTLAS.map((ltla) => [
          ltla.code,
          {
            official: this.ofLtla(ltla, months),
            ...(isWhole(ltla.force) && { placed: sum(this.#inLtla, ltla.code) }),
          },
        ]),
      ),
    };
  }

  #official(
    counts: ReadonlyMap<string, number>,
    key: string,
    force: Force,
    months: readonly string[],
  ): number {
    const supplied = this.#months.filter((month) => submissionOf(force, month) === 'full');
    const usual =
      supplied.length === 0
        ? INVENTED_MONTH
        : supplied.reduce((sum, month) => sum + (counts.get(`${key} ${month}`) ?? 0), 0) /
          supplied.length;
    return months.reduce((sum, month) => {
      const here =
        submissionOf(force, month) === 'full' ? (counts.get(`${key} ${month}`) ?? 0) : usual;
      return sum + Math.round(here / (RATIOS[force.slug] ?? 1));
    }, 0);
  }
}

function isCrime({ bucket, crimeType }: StreetRow): boolean {
  return (bucket === 'counted' || bucket === 'noLocation') && crimeType !== ASB_LABEL;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
