import {
  MEASURE_NAMES,
  type AreaDetail,
  type AreaRecord,
  type Level,
} from '@crimetrends/sdk/contract';
import {
  expectedMonths,
  seriesByMeasure,
  usualRange,
  type MonthOfSeries,
} from '@crimetrends/sdk/stats';

type Series = NonNullable<AreaDetail['countsByMonth']>;
type Usual = NonNullable<AreaDetail['usual']>;

/** An area's series and the series that its season is taken from. */
interface Tried {
  series: Series;
  ltla: string | undefined;
}

/** A month that was expected, and what was counted. */
type Trial = readonly [expected: number, count: number];

/** The newest year, the year before it to calibrate on, and a year to expect that from. */
const MONTHS = 36;

// Enough to measure a share to half a point; more would only take memory.
const MOST_AREAS = 4_000;

// Methodology §7: a range is drawn only where 90 to 98% of held-out months fell inside.
const [LEAST_HELD, MOST_HELD] = [90, 98];

// Fewer months held out say too little about the share.
const FEWEST_TRIALS = 240;

/**
 * Finds how wide the usual range of a month must be, by level and measure: ω is set so that the
 * range holds 95% of the months of the year before the newest, each expected from earlier months
 * alone; then the newest year, which had no part in it, is held against it.
 */
export class UsualMonths {
  readonly #areas = new Map<Level, { stride: number; seen: number; tried: Tried[] }>();
  readonly #ltlas = new Map<string, Series>();

  /** @param firstMonth calendar month that the series start in, 1 to 12 */
  constructor(readonly firstMonth: number) {}

  add(
    { code, level, parents }: Pick<AreaRecord, 'code' | 'level' | 'parents'>,
    series: AreaDetail['countsByMonth'],
  ): void {
    if (!hasMonths(series)) return;
    if (level === 'ltla') this.#ltlas.set(code, series);
    const own = this.#areas.get(level) ?? { stride: 1, seen: 0, tried: [] };
    this.#areas.set(level, own);
    // Every area at first, then every second, fourth …, so that those kept are spread evenly.
    if (own.seen % own.stride === 0) own.tried.push({ series, ltla: parents.ltla });
    own.seen += 1;
    if (own.tried.length <= MOST_AREAS) return;
    own.tried = own.tried.filter((_, index) => index % 2 === 0);
    own.stride *= 2;
  }

  /** ω and the share held, by measure, of each level with enough months to try. */
  byLevel(): Map<Level, Usual> {
    const found = new Map<Level, Usual>();
    for (const [level, { tried }] of this.#areas) {
      const trials = tried.map((area) => this.#trialsOf(area));
      const usual = MEASURE_NAMES.map((_, measure) =>
        measured(
          trials.flatMap((years) => years[measure]!.before),
          trials.flatMap((years) => years[measure]!.newest),
        ),
      );
      if (usual.some((each) => each.length > 0)) found.set(level, usual);
    }
    return found;
  }

  /** By measure: the months of the newest year and of the year before it, with what was expected. */
  #trialsOf({ series, ltla }: Tried): { newest: Trial[]; before: Trial[] }[] {
    const own = seriesByMeasure(series);
    const season = seriesByMeasure((ltla !== undefined && this.#ltlas.get(ltla)) || series);
    return MEASURE_NAMES.map((name) => ({
      newest: this.#trials(own[name], season[name]),
      before: this.#trials(own[name].slice(0, -12), season[name].slice(0, -12)),
    }));
  }

  #trials(series: readonly MonthOfSeries[], season: readonly MonthOfSeries[]): Trial[] {
    return expectedMonths(series, season, this.firstMonth).flatMap((expected, at): Trial[] => {
      const count = series[at];
      return expected === undefined || count === undefined ? [] : [[expected, count]];
    });
  }
}

/** Whether the newest 36 months were all supplied. */
export function hasMonths(series: AreaDetail['countsByMonth']): series is Series {
  return (
    series !== undefined &&
    series.every(
      (counts) => counts.length >= MONTHS && counts.slice(-MONTHS).every((count) => count !== null),
    )
  );
}

function measured(calibrated: readonly Trial[], heldOut: readonly Trial[]): number[] {
  if (Math.min(calibrated.length, heldOut.length) < FEWEST_TRIALS) return [];
  const omega = omegaFor(calibrated);
  const percent = Math.round(100 * shareHeld(heldOut, omega));
  return percent < LEAST_HELD || percent > MOST_HELD ? [] : [omega, percent];
}

/** The least ω, in hundredths, whose range holds 95% of the months. */
function omegaFor(trials: readonly Trial[]): number {
  let [low, high] = [-1, 200];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (shareHeld(trials, middle / 100) >= 0.95) high = middle;
    else low = middle;
  }
  return high / 100;
}

function shareHeld(trials: readonly Trial[], omega: number): number {
  let held = 0;
  for (const [expected, count] of trials) {
    const { lower, upper } = usualRange(expected, omega);
    // As printed: whole numbers within the limits.
    if (count >= Math.ceil(lower) && count <= Math.floor(upper)) held += 1;
  }
  return held / trials.length;
}
