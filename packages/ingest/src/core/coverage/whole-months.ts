import type { SentFile, SentFiles } from './sent-files.js';

/** Where an expected number of rows comes from, in the order in which the rule asks. */
export type Yardstick = 'ownMonths' | 'otherForces' | 'residents';

/** Rows to expect of a force in one month. */
export interface Expected {
  rows: number;
  by: Yardstick;
}

/** A file, and whether it is a whole month. */
export interface JudgedFile extends SentFile {
  isSuspect: boolean;
  /** Absent where nothing is known of what the force sends. */
  expected?: Expected;
}

/** What the rule knows besides the files. */
export interface Grounds {
  /** Residents of a force's area; undefined where rows are not judged by residents. */
  residentsOf(force: string): number | undefined;
  /** Whether a known gap covers a force's month. */
  isInKnownGap(force: string, month: string): boolean;
}

/** A file with less than this share of the expected rows is suspect. */
export const SUSPECT_BELOW = 0.4;
// With fewer months than this their median says little.
const FEWEST_OWN_MONTHS = 6;
const FEWEST_FORCES = 5;
// Real forces send at least 0.66 of what residents suggest. A force with a tenth of it in most
// months has sent stubs, or invented data of few rows.
const DOUBTFUL_BELOW = 0.1;
/**
 * Rows a month for each resident, where no file tells better. 39 real forces in 16 months of 2024
 * and 2025: medians of 6.6 to 8.7 per 1,000; the lowest whole month has 0.66 of this.
 */
export const ROWS_PER_RESIDENT = 7 / 1000;

type Judged = ReadonlyMap<string, ReadonlyMap<string, JudgedFile>>;

/**
 * Judges every file of one type. A suspect month is left out of what the others are measured by, so
 * the files are judged again until none is added; the order of the files makes no difference.
 */
export function judgeFiles(sent: SentFiles, grounds: Grounds): Judged {
  const usual = new UsualRows(sent, grounds);
  // What was expected when a file was found suspect.
  const found = new Map<SentFile, Expected | undefined>();
  const each = [...sent].flatMap(([force, months]) =>
    [...months].flatMap(([month, file]) => (file.rows > 0 ? [{ force, month, file }] : [])),
  );
  for (const { file } of each) if (isElsewhere(file)) found.set(file, undefined);
  for (let before = -1; before < found.size;) {
    before = found.size;
    usual.leaveOut(found);
    const added = each.flatMap(({ force, month, file }) => {
      const short = found.has(file) ? undefined : usual.tooHighFor(file, force, month);
      return short ? [[file, short] as const] : [];
    });
    for (const [file, short] of added) found.set(file, short);
  }
  return new Map(
    [...sent].map(([force, months]) => [
      force,
      new Map(
        [...months].map(([month, file]) => {
          const short = found.get(file);
          const now = usual.tooHighFor(file, force, month) ?? usual.expected(force, month);
          const expected = short && now && !isTooFew(file, now) ? short : now;
          return [month, { ...file, isSuspect: found.has(file), ...(expected && { expected }) }];
        }),
      ),
    ]),
  );
}

/** Whether fewer than half of a file's placed rows lie in the force's own area. */
export function isElsewhere({ placed }: SentFile): boolean {
  return placed !== undefined && (placed.all === 0 || placed.own * 2 < placed.all);
}

function isTooFew({ rows }: SentFile, expected: Expected): boolean {
  return rows < expected.rows * SUSPECT_BELOW;
}

/** What forces usually send, by the files that are not suspect. */
class UsualRows {
  readonly #own = new Map<string, { median: number; disagree: boolean } | undefined>();
  readonly #perResident = new Map<string, number | undefined>();
  #suspect: { has(file: SentFile): boolean } = new Set();

  constructor(
    readonly sent: SentFiles,
    readonly grounds: Grounds,
  ) {}

  leaveOut(suspect: { has(file: SentFile): boolean }): void {
    this.#suspect = suspect;
    this.#own.clear();
    this.#perResident.clear();
  }

  /** The expected rows that a file falls short of, if it does. */
  tooHighFor(file: SentFile, force: string, month: string): Expected | undefined {
    const own = this.#ofOwnMonths(force);
    const byResidents = this.#byResidents(force, month);
    // Under a known gap, and where most of a force's months may be stubs, they are not enough.
    const isDoubtful =
      own?.disagree ||
      (own && byResidents && own.median < byResidents.rows * DOUBTFUL_BELOW) ||
      this.grounds.isInKnownGap(force, month);
    const expected = [
      ...(own ? [{ rows: own.median, by: 'ownMonths' as const }] : []),
      ...(!own || isDoubtful ? [byResidents] : []),
    ];
    return expected.find((each) => each !== undefined && isTooFew(file, each));
  }

  /** The rows to expect of a force in a month. */
  expected(force: string, month: string): Expected | undefined {
    const own = this.#ofOwnMonths(force);
    return own ? { rows: own.median, by: 'ownMonths' } : this.#byResidents(force, month);
  }

  #ofOwnMonths(force: string): { median: number; disagree: boolean } | undefined {
    if (!this.#own.has(force)) {
      const rows = [...(this.sent.get(force)?.values() ?? [])].flatMap((file) =>
        file.rows > 0 && !this.#suspect.has(file) ? [file.rows] : [],
      );
      const usual = median(rows);
      this.#own.set(
        force,
        rows.length < FEWEST_OWN_MONTHS
          ? undefined
          : { median: usual!, disagree: usual! < Math.max(...rows) * SUSPECT_BELOW },
      );
    }
    return this.#own.get(force);
  }

  #byResidents(force: string, month: string): Expected | undefined {
    const residents = this.grounds.residentsOf(force);
    if (residents === undefined) return undefined;
    const perResident = this.#ofForces(month);
    return perResident === undefined
      ? { rows: residents * ROWS_PER_RESIDENT, by: 'residents' }
      : { rows: residents * perResident, by: 'otherForces' };
  }

  /** Median rows per resident of a month's forces; undefined with too few. */
  #ofForces(month: string): number | undefined {
    if (!this.#perResident.has(month)) {
      const rates = [...this.sent].flatMap(([force, months]) => {
        const [file, residents] = [months.get(month), this.grounds.residentsOf(force)];
        return file && file.rows > 0 && residents && !this.#suspect.has(file)
          ? [file.rows / residents]
          : [];
      });
      this.#perResident.set(month, rates.length < FEWEST_FORCES ? undefined : median(rates));
    }
    return this.#perResident.get(month);
  }
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
